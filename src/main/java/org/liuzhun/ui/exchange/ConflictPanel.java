package org.liuzhun.ui.exchange;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.store.Conflict;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.session.Session;

/// What is to be compared (要比对): one line for each, decided with the keys 1, 2, 3, with a reason
/// that travels with the decision. Gone until the list is known.
final class ConflictPanel extends VBox {

  private final Session session;
  private final Runnable changed;
  private final Runnable through;
  private final Label heading = new Label();
  private final Label words = new Paragraph();
  private final Because because = new Because("conflict-reason");
  private final VBox lines = new VBox();
  private final Label said = new Paragraph();
  private List<Conflict> shown = List.of();

  /// @param changed after each decision
  /// @param through takes the cursor when whoever decided at the keys is through
  ConflictPanel(Session session, Runnable changed, Runnable through) {
    super(8);
    this.session = session;
    this.changed = changed;
    this.through = through;
    getStyleClass().add("panel");
    heading.getStyleClass().add("heading");
    words.getStyleClass().add("muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    because.visibleProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
    getChildren().addAll(heading, words, because, lines, said);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(Facts facts) {
    setVisible(true);
    if (facts.conflicts().equals(shown) && !lines.getChildren().isEmpty()) {
      return;
    }
    boolean hadFocus = lines.getChildren().stream().anyMatch(node -> node.isFocusWithin());
    shown = facts.conflicts();
    heading.setText(Texts.of("ui.exchange.compare", shown.size()));
    words.setText(
        Texts.of(shown.isEmpty() ? "ui.exchange.compare.none" : "ui.exchange.compare.words"));
    lines.getChildren().clear();
    for (Conflict conflict : shown) {
      lines
          .getChildren()
          .add(new ConflictLine(
              conflict, facts.words(), this::decide, this::say, Showing.of(session)));
    }
    if (hadFocus) {
      lines.getChildren().stream().findFirst().ifPresentOrElse(Node::requestFocus, through);
    }
  }

  private void decide(Conflict conflict, Conflict.Decision decision) {
    String why = because.reason();
    session.order(
        book -> book.conflicts().resolve(conflict, decision, why),
        _ -> {
          said.setText(Texts.of("ui.exchange.decided"));
          because.clear();
          changed.run();
        },
        this::say);
  }

  private void say(Trouble trouble) {
    said.setText(trouble.getMessage());
  }
}
