package org.liuzhun.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;

/// Finds where a small window leaves too little to work in: a form that scrolls in a strip, a list
/// without its heading and three rows, a page that has to be scrolled sideways. Tables may be.
final class Cramped {

  private static final int LEAST_ROWS = 3;
  private static final double LEAST_EM = 8;
  private static final double SLACK = 2;

  private final double em;

  private Cramped(double em) {
    this.em = em;
  }

  /// Everything under this root that is cramped, in words.
  ///
  /// @param em how large the letters are, in pixels
  static List<String> places(Parent root, double em) {
    Cramped cramped = new Cramped(em);
    return Shown.under(root)
        .flatMap(
            node -> cramped.wrong(node).map(words -> Shown.where(node, 5) + " " + words).stream())
        .distinct()
        .toList();
  }

  private Optional<String> wrong(Node node) {
    return switch (node) {
      case ScrollPane pane -> sideways(pane).or(() -> strip(pane));
      case TableView<?> table -> low(table, table.getItems().size() + 1);
      case ListView<?> list -> low(list, list.getItems().size());
      default -> Optional.empty();
    };
  }

  private static Optional<String> sideways(ScrollPane pane) {
    double hidden = width(pane.getContent()) - pane.getViewportBounds().getWidth();
    return hidden > SLACK ? Optional.of("scrolls sideways by " + hidden) : Optional.empty();
  }

  private Optional<String> strip(ScrollPane pane) {
    double shown = pane.getViewportBounds().getHeight();
    boolean scrolls = pane.getContent().getLayoutBounds().getHeight() > shown + SLACK;
    return scrolls && shown < LEAST_EM * em
        ? Optional.of("scrolls in a strip of " + shown)
        : Optional.empty();
  }

  private Optional<String> low(Control list, int lines) {
    double shown = list.getHeight();
    double wanted = Math.min(lines, LEAST_ROWS + (list instanceof TableView<?> ? 1 : 0)) * 2 * em;
    return list.getWidth() > 0 && shown + SLACK < wanted
        ? Optional.of("shows " + shown + " of " + wanted)
        : Optional.empty();
  }

  private static double width(Node content) {
    return content.getLayoutBounds().getWidth();
  }
}
