package org.liuzhun.ui.parts;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.text.Texts;

/// A day that is typed outside of any form (日期输入): taken at Enter and when it is left; what is no
/// day stays, marked.
public final class DayField extends TextField {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final Kind<LocalDate> KIND = Kind.day();

  private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();

  /// An empty field.
  ///
  /// @param label what it is called, for those who hear the screen
  public DayField(String label) {
    setAccessibleText(label);
    setPromptText(Texts.of("ui.parts.day.prompt"));
    ColumnWidths.prompted(this);
    setOnAction(_ -> take());
    focusedProperty().subscribe(focused -> {
      if (!focused) {
        take();
      }
    });
  }

  /// The day; null while the field is empty or holds no day.
  public ReadOnlyObjectProperty<LocalDate> day() {
    return day.getReadOnlyProperty();
  }

  /// Shows a day; null empties the field.
  public void show(@Nullable LocalDate shown) {
    setText(shown == null ? "" : KIND.format(shown, Texts.language()));
    take();
  }

  private void take() {
    Parsed<LocalDate> parsed = KIND.parse(getText());
    pseudoClassStateChanged(DANGER, parsed instanceof Parsed.Refused<LocalDate>);
    if (parsed instanceof Parsed.Value<LocalDate>(@Nullable LocalDate value)) {
      day.set(value);
    }
  }
}
