package org.liuzhun.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Goes through what a window shows.
final class Shown {

  private Shown() {}

  /// The node and everything in it that is to be seen.
  static Stream<Node> under(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Shown::under))
        : Stream.of(node);
  }

  /// The node and all that is around it, from within.
  static Stream<Node> around(Node node) {
    return Stream.iterate(node, next -> next != null, Node::getParent);
  }

  /// Where a node stands, in words: its name and so many less one around it.
  static String where(Node node, int names) {
    return around(node)
        .limit(names)
        .map(Shown::name)
        .reduce("", (inner, outer) -> inner.isEmpty() ? outer : outer + " " + inner);
  }

  private static String name(Node node) {
    if (node.getId() != null) {
      return "#" + node.getId();
    }
    return node.getStyleClass().isEmpty()
        ? node.getClass().getSimpleName()
        : "." + String.join(".", node.getStyleClass());
  }
}
