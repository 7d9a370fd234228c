package org.liuzhun.ui.parts;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.liuzhun.text.Texts;

/// A number whose middle is hidden from people who look over the shoulder: whole only while the
/// cursor is in it or while the show button is down, or always where this laptop covers nothing.
final class MaskedEditor {

  private final FieldModel<?> model;
  private final TextField line = new TextField();
  private final ToggleButton show = new ToggleButton(Texts.of("ui.parts.show"));

  MaskedEditor(FieldModel<?> model) {
    this.model = model;
    line.editableProperty().bind(model.locked().not());
    line.focusedProperty().subscribe(this::redraw);
    show.selectedProperty().subscribe(this::redraw);
    show.setOnAction(_ -> told());
    line.focusedProperty().subscribe((_, focused) -> {
      if (focused) {
        told();
      }
    });
    model.text().subscribe(this::redraw);
    line.textProperty().addListener((_, _, now) -> {
      if (open()) {
        model.text().set(now);
      }
    });
    show.disableProperty().bind(model.text().isEmpty());
    show.setFocusTraversable(false);
    show.setMinWidth(ToggleButton.USE_PREF_SIZE);
    show.getStyleClass().add("reveal");
    redraw();
  }

  Editor editor() {
    HBox box = model.veiled() || model.whole() ? new HBox(line) : new HBox(line, show);
    HBox.setHgrow(line, Priority.ALWAYS);
    box.getStyleClass().add("joined");
    return new Editor(box, line);
  }

  /// Once for each time that there is something to see.
  private void told() {
    if (open() && !model.text().get().isEmpty()) {
      model.shown();
    }
  }

  private boolean open() {
    return model.whole() || !model.veiled() && (line.isFocused() || show.isSelected());
  }

  private void redraw() {
    String whole = model.text().get();
    String shown = open() ? whole : model.field().mask(whole);
    if (!shown.equals(line.getText())) {
      line.setText(shown);
    }
  }
}
