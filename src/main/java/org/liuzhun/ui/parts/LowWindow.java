package org.liuzhun.ui.parts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A page that fills the window, and scrolls only where the window is too small for it (矮窗口滚动);
/// what takes the cursor in it is scrolled into sight.
public final class LowWindow extends ScrollPane {

  /// The page.
  public LowWindow(Region page) {
    super(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Reveal.cursor(this);
  }

  /// Lets the page be wider than the window, to no less than its least width.
  public LowWindow sideways() {
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    return this;
  }
}
