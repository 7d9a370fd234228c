package org.liuzhun.ui.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A row of buttons of which one is always pressed in (单选). Mouse, blank and arrow keys choose
/// alike; the toolkit's arrow keys press a button in without firing it.
public final class OneOf<T> extends Bar {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Function<T, String> word;
  private final Consumer<T> choose;
  private BiConsumer<T, ToggleButton> dress = (_, _) -> {};
  private T chosen;

  /// One button for each value.
  ///
  /// @param choose is told when another value was chosen
  public OneOf(List<T> values, T chosen, Function<T, String> word, Consumer<T> choose) {
    super(4);
    this.word = word;
    this.choose = choose;
    this.chosen = chosen;
    offer(values, chosen);
    group.selectedToggleProperty().subscribe(this::pressed);
  }

  /// Offers these values and tells nobody. Buttons that stand get other words: a new one would have
  /// to be styled, and the keys would leave the row.
  public void offer(List<T> values, T now) {
    List<ToggleButton> standing = List.copyOf(buttons.values());
    buttons.clear();
    chosen = now;
    for (T value : values) {
      boolean stands = buttons.size() < standing.size();
      ToggleButton button = stands ? standing.get(buttons.size()) : new ToggleButton();
      button.setText(word.apply(value));
      button.setUserData(value);
      buttons.put(value, button);
      if (!stands) {
        button.setToggleGroup(group);
        dress.accept(value, button);
        getChildren().add(button);
      }
    }
    if (buttons.size() < standing.size()) {
      List<ToggleButton> gone = standing.subList(buttons.size(), standing.size());
      gone.forEach(button -> button.setToggleGroup(null));
      getChildren().removeAll(gone);
    }
    show(now);
  }

  /// A row of small round buttons.
  public static <T> OneOf<T> filters(
      List<T> values, T chosen, Function<T, String> word, Consumer<T> choose) {
    return new OneOf<>(values, chosen, word, choose)
        .each((_, button) -> button.getStyleClass().add("filter"));
  }

  /// What is chosen.
  public T chosen() {
    return chosen;
  }

  /// Shows a value as chosen and tells nobody; one that has no button presses none in.
  public void show(T value) {
    chosen = value;
    group.selectToggle(buttons.get(value));
  }

  /// Does something to each button, say gives it another text, also to those that come later.
  public OneOf<T> each(BiConsumer<T, ToggleButton> another) {
    buttons.forEach(another);
    dress = dress.andThen(another);
    return this;
  }

  /// Ctrl Tab within the page chooses the next value, with Shift the one before.
  public OneOf<T> turning(Node page) {
    page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.TAB && key.isShortcutDown()) {
        List<T> values = List.copyOf(buttons.keySet());
        int next = values.indexOf(chosen) + (key.isShiftDown() ? -1 : 1);
        group.selectToggle(buttons.get(values.get(Math.floorMod(next, values.size()))));
        key.consume();
      }
    });
    return this;
  }

  private void pressed(@Nullable Toggle now) {
    if (now == null) {
      group.selectToggle(buttons.get(chosen));
      return;
    }
    buttons.forEach((value, button) -> {
      if (button == now && !Objects.equals(value, chosen)) {
        chosen = value;
        choose.accept(value);
      }
    });
  }
}
