package org.liuzhun.ui.parts;

/// A note on the screen: mark and sentence.
final class NoteLine extends Paragraph {

  NoteLine(Note note) {
    super(note.text(), new StatusMark(note.level()));
    getStyleClass().addAll("note", "small", note.level().style());
  }
}
