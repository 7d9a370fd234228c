package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A page that fills the window, and scrolls only where the window is too small for it (矮窗口滚动);
/// what takes the cursor in it is scrolled into sight.
public final class LowWindow extends Scrolling {

  private static final double SLACK = 0.5;

  private final Sheet sheet;
  private boolean entering;

  /// How high the bar below is; 0 while there is none.
  private double bar;

  /// The page.
  public LowWindow(Region page) {
    sheet = new Sheet(page);
    setContent(sheet);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Reveal.cursor(this, () -> !entering);
    viewportBoundsProperty().subscribe(this::seen);
  }

  /// The bar comes and goes while the window is laid out, when no other height can be asked for.
  private void seen(Bounds view) {
    double now = view.getHeight() > 0 ? getHeight() - view.getHeight() : 0;
    if (now != bar) {
      bar = now;
      Platform.runLater(sheet::requestLayout);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Platform.runLater(sheet::settle);
  }

  /// Lets the page be wider than the window, to no less than its least width.
  public LowWindow sideways() {
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    return this;
  }

  /// Moves the cursor into a page that was just put here: its top is seen, wherever the cursor is.
  public void enter(Runnable moves) {
    entering = true;
    moves.run();
    entering = false;
    setVvalue(0);
  }

  /// As high as the window, or as the page needs to be in the width that it has. The
  /// toolkit's way to fill a window asks for the height without telling the width, once, and
  /// is content with what parts side by side or words in one line would need.
  private final class Sheet extends StackPane {

    private final Region page;

    Sheet(Region page) {
      super(page);
      this.page = page;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.max(LowWindow.this.getHeight() - bar, page.minHeight(width));
    }

    /// What grows while it is laid out, as words do that go on below, asks for its height too late.
    void settle() {
      if (getHeight() + SLACK < page.minHeight(page.getWidth())) {
        page.requestLayout();
      }
    }
  }
}
