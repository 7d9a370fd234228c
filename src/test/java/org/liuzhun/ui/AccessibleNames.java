package org.liuzhun.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;

/// Finds what the keyboard reaches on a screen and a screen reader could not name: without a name
/// of its own, a label that belongs to it, or words on it; or without a role.
final class AccessibleNames {

  private AccessibleNames() {}

  /// What under this root has no name or no role, as its place in the tree, each once.
  static List<String> missing(Parent root) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Parent parent) {
        parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).forEach(nodes::add);
      }
    }
    return nodes.stream()
        .filter(Node::isFocusTraversable)
        .filter(node -> !(node instanceof TabPane
            || node instanceof ScrollPane
            || node.getParent() instanceof Spinner))
        .filter(node -> !named(node) || role(node) == AccessibleRole.NODE)
        .map(AccessibleNames::where)
        .distinct()
        .toList();
  }

  private static AccessibleRole role(Node node) {
    return Objects.requireNonNullElse(node.getAccessibleRole(), AccessibleRole.NODE);
  }

  private static boolean named(Node node) {
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    return Stream.of(
            node.getAccessibleText(),
            node instanceof Labeled labeled ? labeled.getText() : null,
            label instanceof Label words ? words.getText() : null)
        .anyMatch(name -> name != null && !name.isBlank());
  }

  private static String where(Node node) {
    StringBuilder path = new StringBuilder(node.getClass().getSimpleName());
    for (Node at = node; at != null && path.length() < 200; at = at.getParent()) {
      path.append(at.getId() != null ? " #" + at.getId() : " ." + at.getStyleClass());
    }
    return path.toString();
  }
}
