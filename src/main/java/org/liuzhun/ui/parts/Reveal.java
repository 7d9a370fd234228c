package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls the pane around a node so that the node can be seen.
public final class Reveal {

  /// A form fits its columns when it has its width, and its lines after that.
  private static final int PULSES = 3;

  private Reveal() {}

  /// Scrolls the innermost pane around a node; does nothing where there is none.
  public static void show(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane pane) {
        if (!pane.isNeedsLayout()) {
          scroll(pane, node);
        }
        follow(pane, node, PULSES);
        return;
      }
    }
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
    double hidden = pane.getContent().getLayoutBounds().getHeight() - view.getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double top = pane.getVvalue() * hidden;
    if (place.getMinY() < top) {
      pane.setVvalue(place.getMinY() / hidden);
    } else if (place.getMaxY() > top + view.getHeight()) {
      pane.setVvalue((place.getMaxY() - view.getHeight()) / hidden);
    }
  }
}
