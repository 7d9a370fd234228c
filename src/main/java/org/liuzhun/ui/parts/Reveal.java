package org.liuzhun.ui.parts;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Scrolls the pane around a node so that the node can be seen.
public final class Reveal {

  /// A form fits its columns when it has its width, and its lines after that.
  private static final int PULSES = 3;

  /// So much of what can be seen at once is enough of a list, and of a page.
  private static final double LIST = 0.3;

  private static final double PAGE = 0.6;

  private Reveal() {}

  /// Scrolls the innermost pane around a node; does nothing where there is none.
  public static void show(Node node) {
    pane(node).ifPresent(pane -> show(node, pane));
  }

  /// The same once the window has been laid out: what was just put into it has no style before.
  static void later(Node node) {
    pane(node).ifPresent(pane -> follow(pane, node, pane.getVvalue() * hidden(pane), PULSES));
  }

  private static Optional<ScrollPane> pane(Node node) {
    return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .findFirst();
  }

  /// From now on scrolls what takes the cursor inside a pane into sight, while that is wanted.
  public static void cursor(ScrollPane pane, BooleanSupplier wanted) {
    pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(cursor -> {
      if (cursor != null && wanted.getAsBoolean() && isIn(pane, cursor)) {
        show(cursor, pane);
      }
    });
    pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getTarget() instanceof Control list && isList(list)) {
        show(list, pane);
      }
    });
  }

  /// From now on what the mouse chooses in a list is seen, where it is shown below the list.
  public static void below(Control list, Node shown) {
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
      if (place(list).getMaxY() <= place(shown).getMinY()) {
        show(shown);
      }
    });
  }

  private static boolean isIn(ScrollPane pane, Node node) {
    Node around = node;
    while (around != null && around != pane.getContent()) {
      around = around.getParent();
    }
    return around != null;
  }

  /// Scrolls this pane, which is around the node.
  static void show(Node node, ScrollPane pane) {
    double start = pane.getVvalue() * hidden(pane);
    if (!pane.isNeedsLayout()) {
      scroll(pane, node, start);
    }
    follow(pane, node, start, PULSES);
  }

  /// How much of the height cannot be seen at a time.
  private static double hidden(ScrollPane pane) {
    double all = pane.getContent().getLayoutBounds().getHeight();
    return Math.max(0, all - pane.getViewportBounds().getHeight());
  }

  /// What was just put into the window moves while it is laid out: each time the pane is scrolled
  /// from where it stood at first, and no further than is needed in the end.
  private static void follow(ScrollPane pane, Node node, double start, int pulses) {
    Scene scene = node.getScene();
    if (scene == null || pulses == 0) {
      return;
    }
    scene.addPostLayoutPulseListener(new Runnable() {
      @Override
      public void run() {
        scene.removePostLayoutPulseListener(this);
        if (isIn(pane, node)) {
          scroll(pane, node, start);
          follow(pane, node, start, pulses - 1);
        }
      }
    });
    Platform.requestNextPulse();
  }

  private static void scroll(ScrollPane pane, Node node, double start) {
    pane.layout();
    Bounds view = pane.getViewportBounds();
    Bounds all = pane.getContent().getLayoutBounds();
    Node line = isList(node) ? node.lookup(".indexed-cell:selected") : null;
    Node part = line != null && line.isVisible() ? line : node;
    Bounds at = pane.getContent().sceneToLocal(place(part));
    double end = Math.min(at.getMaxY(), at.getMinY() + view.getHeight() * enough(part));
    double low = hidden(pane);
    if (low > 0) {
      boolean above = part instanceof Pages && end <= view.getHeight();
      double from = part instanceof Pages ? head(part, pane, end) : at.getMinY();
      pane.setVvalue(above ? 0 : seen(start, from, end, view.getHeight()) / low);
    }
    double right = all.getWidth() - view.getWidth();
    if (right > 0) {
      double now = pane.getHvalue() * right;
      pane.setHvalue(seen(now, at.getMinX(), at.getMaxX(), view.getWidth()) / right);
    }
  }

  /// Above pages stands whose they are: it stays in sight where there is room for it.
  private static double head(Node pages, ScrollPane pane, double end) {
    double top = pane.getContent().sceneToLocal(place(pages.getParent())).getMinY();
    return Math.max(top, end - pane.getViewportBounds().getHeight());
  }

  /// Of a list the chosen line is to be seen, or where none is chosen its beginning.
  private static boolean isList(Node node) {
    return node instanceof ListView || node instanceof TableView;
  }

  /// What a form or a control needs is all of it.
  private static double enough(Node part) {
    return isList(part) ? LIST : part instanceof Pages ? PAGE : Double.MAX_VALUE;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  /// How far a pane is to be scrolled so that a stretch is seen, its start above all.
  private static double seen(double now, double from, double to, double view) {
    return Math.min(Math.max(now, to - view), from);
  }
}
