package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.scene.layout.Region;

/// A page that fills the window, and scrolls only where the window is too small for it (矮窗口滚动);
/// what takes the cursor in it is scrolled into sight.
public final class LowWindow extends Scrolling {

  private static final double SLACK = 0.5;

  /// The page.
  public LowWindow(Region page) {
    super(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Reveal.cursor(this);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Platform.runLater(this::settle);
  }

  /// What grows while it is laid out, as words do that go on below, asks for its height too late.
  private void settle() {
    if (getContent() instanceof Region page
        && page.getHeight() + SLACK < page.minHeight(page.getWidth())) {
      page.requestLayout();
    }
  }

  /// Lets the page be wider than the window, to no less than its least width.
  public LowWindow sideways() {
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    return this;
  }
}
