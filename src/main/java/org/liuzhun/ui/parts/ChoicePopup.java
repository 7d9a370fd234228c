package org.liuzhun.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The list below a choice editor. It never takes the cursor.
///
/// @param <T> the type of the values
final class ChoicePopup<T> {

  private static final int LINES = 10;
  private static final double LINE_EM = 2;

  private final ListView<Choice<T>> list = new ListView<>();
  private final Popup popup = new Popup();

  ChoicePopup(Consumer<Choice<T>> chosen) {
    list.setFocusTraversable(false);
    list.getStyleClass().add("choices");
    list.setCellFactory(_ -> new Line<>(chosen));
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  Optional<Choice<T>> highlighted() {
    return popup.isShowing()
        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        : Optional.empty();
  }

  void move(int by) {
    int to = Math.clamp(
        list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(to);
  }

  void offer(TextField below, List<Choice<T>> choices, @Nullable Choice<T> highlight) {
    if (choices.isEmpty()) {
      hide();
      return;
    }
    list.getItems().setAll(choices);
    list.getSelectionModel().clearSelection();
    if (highlight != null) {
      list.getSelectionModel().select(highlight);
      list.scrollTo(highlight);
    }
    double line = below.getFont().getSize() * LINE_EM;
    list.setPrefHeight(Math.min(LINES, choices.size()) * line + 2);
    list.setPrefWidth(Math.max(below.getWidth() + 24, below.getFont().getSize() * 16));
    Bounds place = below.localToScreen(below.getBoundsInLocal());
    if (place != null && !popup.isShowing()) {
      popup.show(below, place.getMinX(), place.getMaxY() + 1);
    }
  }

  private static final class Line<T> extends ListCell<Choice<T>> {

    Line(Consumer<Choice<T>> chosen) {
      setOnMousePressed(click -> {
        if (getItem() != null) {
          chosen.accept(getItem());
        }
        click.consume();
      });
    }

    @Override
    protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? null : choice.line());
    }
  }
}
