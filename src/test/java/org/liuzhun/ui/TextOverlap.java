package org.liuzhun.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Finds words that lie over other words, so that neither can be read. What an opaque panel hides,
/// as the sheet of keys does, is hidden on purpose.
final class TextOverlap {

  private static final double SLACK = 3;

  /// Words on the screen and what can be seen of them.
  private record Words(Text text, Bounds seen) {

    boolean covers(Words other) {
      double wide = Math.min(seen.getMaxX(), other.seen.getMaxX())
          - Math.max(seen.getMinX(), other.seen.getMinX());
      double high = Math.min(seen.getMaxY(), other.seen.getMaxY())
          - Math.max(seen.getMinY(), other.seen.getMinY());
      return wide > SLACK && high > SLACK;
    }
  }

  private TextOverlap() {}

  /// Every pair of words under this root that lie over each other.
  static List<String> overlaps(Parent root) {
    List<Words> all = new ArrayList<>();
    collect(root, all);
    List<String> found = new ArrayList<>();
    for (int later = 1; later < all.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Words below = all.get(earlier);
        Words above = all.get(later);
        if (above.covers(below) && !isHidden(below.text, above.text)) {
          found.add("“" + above.text.getText() + "” over “" + below.text.getText() + "”");
        }
      }
    }
    return found;
  }

  private static void collect(Node node, List<Words> all) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      seen(text).ifPresent(bounds -> all.add(new Words(text, bounds)));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  /// What of it no viewport around it cuts away, in the scene.
  private static Optional<Bounds> seen(Node node) {
    Bounds seen = node.localToScene(node.getLayoutBounds());
    for (Node around : (Iterable<Node>) Shown.around(node)::iterator) {
      if (around.getClip() != null) {
        seen = common(seen, around.localToScene(around.getClip().getBoundsInParent()));
      }
    }
    return seen.getWidth() > 0 && seen.getHeight() > 0 ? Optional.of(seen) : Optional.empty();
  }

  private static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.min(one.getMaxX(), other.getMaxX()) - left,
        Math.min(one.getMaxY(), other.getMaxY()) - top);
  }

  /// Whether something opaque that belongs to the words above lies between the two.
  private static boolean isHidden(Node below, Node above) {
    return Shown.around(above)
        .takeWhile(node -> Shown.around(below).noneMatch(node::equals))
        .anyMatch(TextOverlap::isOpaque);
  }

  private static boolean isOpaque(Node node) {
    return node instanceof Region region
        && region.getBackground() != null
        && region.getBackground().getFills().stream()
            .anyMatch(fill -> fill.getFill() instanceof Color color && color.isOpaque());
  }
}
