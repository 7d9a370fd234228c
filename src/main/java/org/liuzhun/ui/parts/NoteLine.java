package org.liuzhun.ui.parts;

import javafx.scene.control.Label;

/// A note on the screen: mark and sentence.
final class NoteLine extends Label {

  NoteLine(Note note) {
    super(note.text(), new StatusMark(note.level()));
    getStyleClass().addAll("note", "small", note.level().style());
    setWrapText(true);
  }
}
