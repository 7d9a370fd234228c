package org.liuzhun.ui.parts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A page that fills the window, and scrolls only where the window is too low for it (矮窗口滚动).
public final class LowWindow extends ScrollPane {

  /// The page.
  public LowWindow(Region page) {
    super(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }
}
