package org.liuzhun.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.liuzhun.ui.parts.Tip;

/// Finds words that are on the screen but cannot be read whole: shortened to an ellipsis, in width
/// or in height, prompts longer than their field, and what stands beyond the edge of the window
/// without a way to scroll there. What a cell holds is data: there the whole may stand in a tip.
final class TextFit {

  private static final double SLACK = 1.5;

  private final Parent root;

  private TextFit(Parent root) {
    this.root = root;
  }

  /// Everything under this root that is cut, in words, each once.
  static List<String> cuts(Parent root) {
    TextFit fit = new TextFit(root);
    return Shown.under(root)
        .flatMap(node -> fit.wrong(node).stream())
        .distinct()
        .toList();
  }

  private Optional<String> wrong(Node node) {
    return switch (node) {
      case Labeled labeled
      when !toldByATip(labeled) -> shortened(labeled).or(() -> beyond(labeled));
      case TextField field -> longPrompt(field).or(() -> beyond(field));
      case ComboBoxBase<?> box -> beyond(box);
      default -> Optional.empty();
    };
  }

  private static Optional<String> shortened(Labeled labeled) {
    String whole = labeled.getText() == null ? "" : labeled.getText();
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .filter(shown -> !shown.equals(whole) && !labeled.isMnemonicParsing()
            || shown.endsWith(labeled.getEllipsisString())
                && (!whole.endsWith(labeled.getEllipsisString())
                    || shown.length() < whole.length()))
        .findFirst()
        .map(shown -> where(labeled) + " “" + whole + "” → “" + shown + "”");
  }

  private static Optional<String> longPrompt(TextField field) {
    String prompt = field.getPromptText();
    if (prompt == null || prompt.isEmpty()) {
      return Optional.empty();
    }
    Text text = new Text(prompt);
    text.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    return text.getLayoutBounds().getWidth() > room + SLACK
        ? Optional.of(where(field) + " prompt “" + prompt + "”")
        : Optional.empty();
  }

  private Optional<String> beyond(Control control) {
    Bounds at = control.localToScene(control.getLayoutBounds());
    boolean wide =
        at.getMaxX() > root.getLayoutBounds().getWidth() + SLACK || at.getMinX() < -SLACK;
    boolean high =
        at.getMaxY() > root.getLayoutBounds().getHeight() + SLACK || at.getMinY() < -SLACK;
    return (wide || high) && at.getWidth() > 0 && Shown.around(control).noneMatch(TextFit::scrolls)
        ? Optional.of(where(control) + " beyond the window: " + at)
        : Optional.empty();
  }

  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane
        || node instanceof VirtualFlow
        || node.getStyleClass().contains("column-header-background")
        || node.getStyleClass().contains("tab-header-area");
  }

  private static boolean toldByATip(Labeled labeled) {
    return labeled.getText() != null
        && Shown.around(labeled)
            .filter(IndexedCell.class::isInstance)
            .anyMatch(cell -> Tip.over(cell).contains(labeled.getText()));
  }

  private static String where(Node node) {
    return Shown.where(node, 4);
  }
}
