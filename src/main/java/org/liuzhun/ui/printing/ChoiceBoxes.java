package org.liuzhun.ui.printing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;

/// Labelled choices of the room of printing.
final class ChoiceBoxes {

  private ChoiceBoxes() {}

  static <T> ComboBox<T> of(
      String key, List<T> values, T first, Function<T, String> word, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("printing-" + key);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(Texts.of("ui.printing." + key));
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public @Nullable T fromString(String text) {
        return null;
      }
    });
    box.getItems().setAll(values);
    box.setValue(first);
    box.valueProperty().addListener((_, _, now) -> {
      if (now != null) {
        chosen.accept(now);
      }
    });
    return box;
  }

  static VBox labelled(String key, Node field) {
    Label label = new Label(Texts.of("ui.printing." + key));
    label.setLabelFor(field);
    label.getStyleClass().addAll("muted", "small");
    return new VBox(2, label, field);
  }
}
