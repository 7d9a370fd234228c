package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Scrolls the pane around a node so that the node can be seen.
public final class Reveal {

  /// A form fits its columns when it has its width, and its lines after that.
  private static final int PULSES = 3;

  /// So much of what can be seen at once is enough of a list.
  private static final double BEGINNING = 0.3;

  private Reveal() {}

  /// Scrolls the innermost pane around a node; does nothing where there is none.
  public static void show(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane pane) {
        show(node, pane);
        return;
      }
    }
  }

  /// From now on scrolls what takes the cursor inside a pane into sight.
  public static void cursor(ScrollPane pane) {
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(cursor -> follow(pane, cursor));
    pane.addEventFilter(KeyEvent.KEY_RELEASED, key -> {
      if (key.getTarget() instanceof Control list && isList(list)) {
        follow(pane, list);
      }
    });
  }

  private static void follow(ScrollPane pane, @Nullable Node cursor) {
    Node around = cursor;
    while (around != null && around != pane.getContent()) {
      around = around.getParent();
    }
    if (cursor != null && around != null) {
      show(cursor, pane);
    }
  }

  /// Scrolls this pane, which is around the node.
  static void show(Node node, ScrollPane pane) {
    if (!pane.isNeedsLayout()) {
      scroll(pane, node);
    }
    follow(pane, node, PULSES);
  }

  /// What was just put into the window moves while it is laid out.
  private static void follow(ScrollPane pane, Node node, int pulses) {
    Scene scene = node.getScene();
    if (scene == null || pulses == 0) {
      return;
    }
    scene.addPostLayoutPulseListener(new Runnable() {
      @Override
      public void run() {
        scene.removePostLayoutPulseListener(this);
        scroll(pane, node);
        follow(pane, node, pulses - 1);
      }
    });
    Platform.requestNextPulse();
  }

  private static void scroll(ScrollPane pane, Node node) {
    pane.layout();
    Bounds view = pane.getViewportBounds();
    Bounds all = pane.getContent().getLayoutBounds();
    Node line = isList(node) ? node.lookup(".indexed-cell:selected") : null;
    Node part = line != null && line.isVisible() ? line : node;
    Bounds at = pane.getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    double low = all.getHeight() - view.getHeight();
    double end = isList(part) ? at.getMinY() + view.getHeight() * BEGINNING : at.getMaxY();
    pane.setVvalue(seen(pane.getVvalue(), low, at.getMinY(), end, view.getHeight()));
    double right = all.getWidth() - view.getWidth();
    pane.setHvalue(seen(pane.getHvalue(), right, at.getMinX(), at.getMaxX(), view.getWidth()));
  }

  /// Of a list the chosen line is to be seen, or where none is chosen its beginning.
  private static boolean isList(Node node) {
    return node instanceof ListView || node instanceof TableView;
  }

  /// How far a pane is to be scrolled, from 0 to 1, so that a stretch is seen, its start above all.
  private static double seen(double now, double hidden, double from, double to, double view) {
    if (hidden <= 0) {
      return now;
    }
    double shown = Math.max(now * hidden, to - view);
    return Math.min(shown, from) / hidden;
  }
}
