package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A pane that scrolls and draws anew only what changed. The toolkit's own keeps a picture of all
/// that it shows, in memory as large as the window, and draws all of that again at every letter.
public class Scrolling extends ScrollPane {

  /// A pane without a content yet.
  public Scrolling() {}

  /// A pane with this content.
  public Scrolling(Node content) {
    super(content);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    lookup(".viewport").setCache(false);
    return skin;
  }
}
