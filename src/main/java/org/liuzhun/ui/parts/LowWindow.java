package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

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
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::show);
  }

  /// Lets the page be wider than the window, to no less than its least width.
  public LowWindow sideways() {
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    return this;
  }

  private void show(@Nullable Node cursor) {
    Node around = cursor;
    while (around != null && around != getContent()) {
      around = around.getParent();
    }
    if (cursor != null && around != null) {
      Reveal.show(cursor, this);
    }
  }
}
