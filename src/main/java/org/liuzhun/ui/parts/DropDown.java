package org.liuzhun.ui.parts;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/// A closed list of which one value is chosen, never typed (下拉选择).
///
/// @param <T> the type of the values
public final class DropDown<T> extends ComboBox<T> {

  /// A list of these values, none chosen yet.
  ///
  /// @param id by which the window finds it
  /// @param words what people read for a value
  @SuppressWarnings("this-escape") // The toolkit's own setters.
  public DropDown(String id, List<T> values, Function<T, String> words) {
    setId(id);
    setConverter(new Named<>(words));
    getItems().setAll(values);
  }
}
