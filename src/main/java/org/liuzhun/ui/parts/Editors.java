package org.liuzhun.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.MonthKind;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.TextKind;
import org.liuzhun.text.Texts;

/// One editor for each kind of field (编辑器).
final class Editors {

  private Editors() {}

  /// The editor of a field.
  ///
  /// @param leave takes what was typed, for editors in which choosing is finishing
  static <T> Editor of(FieldModel<T> model, Runnable leave) {
    return switch (model.field().kind()) {
      case TextKind text when text.severalLines() -> Editor.of(new LongTextEditor(model));
      case TextKind _ -> Editor.of(line(model));
      case NumberTextKind _ when model.field().isMasked() -> new MaskedEditor(model).editor();
      case NumberTextKind _ -> Editor.of(line(model));
      case FlagKind _ -> Editor.of(new FlagEditor(model, leave));
      case CodeKind<?> _, ReferenceKind _ -> new ChoiceEditor<>(model, leave).editor();
      case DayKind _ -> Editor.of(prompted(model, "ui.parts.day.prompt"));
      case MonthKind _ -> Editor.of(prompted(model, "ui.parts.month.prompt"));
      case CountKind _, DecimalKind _ -> Editor.of(figure(model));
    };
  }

  /// A line of text that stands for the model's text.
  static TextField line(FieldModel<?> model) {
    TextField line = new TextField();
    line.textProperty().bindBidirectional(model.text());
    line.editableProperty().bind(model.locked().not());
    return line;
  }

  private static TextField prompted(FieldModel<?> model, String prompt) {
    TextField line = line(model);
    line.setPromptText(Texts.of(prompt));
    return line;
  }

  private static TextField figure(FieldModel<?> model) {
    TextField line = line(model);
    line.setAlignment(Pos.CENTER_RIGHT);
    return line;
  }
}
