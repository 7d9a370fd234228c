package org.liuzhun.ui.parts;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A line that finds something in a list by digits, initials or words and hands it on (查找框). It is
/// empty again afterwards.
///
/// @param <T> what is found
public final class ChoiceField<T> extends TextField {

  private final Choices<T> choices;
  private final Consumer<T> chosen;
  private final ChoicePopup<T> popup = new ChoicePopup<>(this::choose);
  private final Composing composing = new Composing(this);

  /// A line over these choices.
  public ChoiceField(Choices<T> choices, String prompt, Consumer<T> chosen) {
    this.choices = choices;
    this.chosen = chosen;
    setPromptText(prompt);
    setAccessibleText(prompt);
    textProperty().addListener((_, _, typed) -> {
      if (isFocused()) {
        offer(typed);
      }
    });
    focusedProperty().subscribe(focused -> {
      if (!focused) {
        popup.hide();
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void offer(String typed) {
    var fitting = choices.matching(typed);
    popup.offer(this, fitting, fitting.isEmpty() ? null : fitting.getFirst());
  }

  private void pressed(KeyEvent key) {
    if (composing.now()) {
      return;
    }
    boolean up = key.getCode() == KeyCode.UP;
    if (up || key.getCode() == KeyCode.DOWN) {
      if (popup.isShowing()) {
        popup.move(up ? -1 : 1);
      } else {
        offer(getText());
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && popup.isShowing()) {
      popup.highlighted().ifPresent(this::choose);
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && popup.isShowing()) {
      popup.hide();
      key.consume();
    }
  }

  private void choose(Choice<T> choice) {
    popup.hide();
    clear();
    chosen.accept(choice.value());
  }
}
