package org.liuzhun.ui.parts;

import javafx.scene.control.Label;
import org.liuzhun.text.Texts;

/// A key and what it does (按键提示), which no line break parts.
public final class KeyHint extends Label {

  /// A hint.
  ///
  /// @param key what stands on the key
  /// @param words the text that says what it does
  @SuppressWarnings("this-escape") // The toolkit's own setters.
  public KeyHint(String key, String words) {
    super(Texts.of(words));
    Label cap = new Label(key);
    cap.getStyleClass().add("key");
    setGraphic(cap);
    getStyleClass().add("muted");
    setMinWidth(USE_PREF_SIZE);
  }
}
