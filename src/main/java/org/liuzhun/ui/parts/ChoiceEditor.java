package org.liuzhun.ui.parts;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.liuzhun.text.Texts;

/// A value out of a list, found by digits, pinyin initials or words. What is typed is typed
/// into the field itself, so that input methods work; the list below only offers.
///
/// @param <T> the type of the value
final class ChoiceEditor<T> {

  private final FieldModel<T> model;
  private final Runnable leave;
  private final TextField line;
  private final ChoicePopup<T> popup = new ChoicePopup<>(this::choose);
  private final Composing composing;
  private boolean choosing;

  ChoiceEditor(FieldModel<T> model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    line = Editors.line(model);
    composing = new Composing(line);
    line.textProperty().addListener((_, _, text) -> typed(text));
    line.focusedProperty().subscribe(focused -> {
      if (!focused) {
        popup.hide();
      }
    });
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void typed(String text) {
    if (line.isFocused() && !choosing && model.typing()) {
      offer(text);
    }
  }

  Editor editor() {
    Button arrow = new Button("▾");
    arrow.setFocusTraversable(false);
    arrow.setAccessibleText(Texts.of("ui.parts.choices"));
    arrow.getStyleClass().add("reveal");
    arrow.setOnAction(_ -> toggle());
    arrow.disableProperty().bind(model.locked());
    HBox box = new HBox(line, arrow);
    HBox.setHgrow(line, Priority.ALWAYS);
    box.getStyleClass().add("joined");
    return new Editor(box, line);
  }

  private void toggle() {
    line.requestFocus();
    if (popup.isShowing()) {
      popup.hide();
    } else {
      offerAll();
    }
  }

  private void pressed(KeyEvent key) {
    if (composing.now()) {
      return;
    }
    switch (key.getCode()) {
      case DOWN, UP -> {
        if (popup.isShowing()) {
          popup.move(key.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
        } else if (!model.locked().get()) {
          offerAll();
        }
        key.consume();
      }
      case ENTER, TAB -> popup.highlighted().ifPresent(this::write);
      case ESCAPE -> {
        if (popup.isShowing()) {
          popup.hide();
          key.consume();
        }
      }
      default -> {}
    }
  }

  private void offer(String typed) {
    List<Choice<T>> fitting = choices(typed);
    popup.offer(line, fitting, typed.isBlank() || fitting.isEmpty() ? null : fitting.getFirst());
  }

  private void offerAll() {
    List<Choice<T>> all = choices("");
    Choice<T> now = all.stream()
        .filter(choice -> choice.value().equals(model.value()))
        .findFirst()
        .orElse(null);
    popup.offer(line, all, now);
  }

  private List<Choice<T>> choices(String typed) {
    return model.wording().choices().map(choices -> choices.matching(typed)).orElse(List.of());
  }

  private void write(Choice<T> choice) {
    choosing = true;
    model.text().set(choice.text());
    choosing = false;
    line.positionCaret(choice.text().length());
    popup.hide();
  }

  private void choose(Choice<T> choice) {
    write(choice);
    leave.run();
  }
}
