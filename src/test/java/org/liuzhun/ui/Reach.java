package org.liuzhun.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/// Finds what nobody can bring into sight: a page that is higher than the window and has no
/// bar, and what stands below the end of a page or below a window that does not scroll.
final class Reach {

  private static final double SLACK = 1.5;

  private Reach() {}

  /// Everything under this root that is out of reach, in words, each once.
  static List<String> lost(Parent root) {
    return Shown.under(root)
        .filter(node -> node instanceof ScrollPane pane && !hasBar(pane)
            || node instanceof Control && isBelow(node))
        .map(node -> Shown.where(node, 5) + " is out of reach, " + place(node))
        .distinct()
        .toList();
  }

  private static boolean hasBar(ScrollPane pane) {
    double all = pane.getContent().getLayoutBounds().getHeight();
    return all <= pane.getViewportBounds().getHeight() + SLACK
        || pane.getChildrenUnmodifiable().stream()
            .anyMatch(part -> part instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.VERTICAL
                && bar.isVisible());
  }

  /// Whether the end of what scrolls around the node, or of the window, comes before its own.
  private static boolean isBelow(Node node) {
    Optional<Node> whole = Shown.around(node)
        .filter(around -> around.getParent() == null
            || around instanceof VirtualFlow
            || around.getStyleClass().contains("viewport"))
        .findFirst();
    Bounds at = place(node);
    return at.getWidth() > 0
        && whole
            .filter(around -> !(around instanceof VirtualFlow))
            .map(around ->
                around.getParent() instanceof ScrollPane pane ? pane.getContent() : around)
            .filter(all -> place(all).getMaxY() + SLACK < at.getMaxY())
            .isPresent();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
