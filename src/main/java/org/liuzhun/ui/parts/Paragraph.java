package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Words that go on in the next line and are never shortened (段落).
public class Paragraph extends Label {

  /// Words that are said later.
  public Paragraph() {
    this("");
  }

  /// These words.
  public Paragraph(String words) {
    this(words, null);
  }

  /// These words, with something before them.
  @SuppressWarnings("this-escape") // No subclass overrides what is called here.
  public Paragraph(String words, @Nullable Node before) {
    super(words, before);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }
}
