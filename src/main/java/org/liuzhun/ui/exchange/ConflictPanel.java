package org.liuzhun.ui.exchange;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.Conflict;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// What is to be compared (要比对): one line for each, decided with the keys 1, 2, 3, with a reason
/// that travels with the decision.
final class ConflictPanel extends VBox {

  private final Session session;
  private final Runnable changed;
  private final Label heading = new Label();
  private final Label words = new Paragraph();
  private final TextField reason = new TextField();
  private final VBox lines = new VBox();
  private final Label said = new Paragraph();
  private List<Conflict> shown = List.of();

  ConflictPanel(Session session, Runnable changed) {
    super(8);
    this.session = session;
    this.changed = changed;
    getStyleClass().add("panel");
    heading.getStyleClass().add("heading");
    words.getStyleClass().add("muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    reason.setId("conflict-reason");
    reason.setPromptText(Texts.of("ui.exchange.reason.prompt"));
    Label label = new Label(Texts.of("ui.exchange.reason"));
    label.setLabelFor(reason);
    HBox because = new HBox(8, label, reason);
    because.setAlignment(Pos.CENTER_LEFT);
    because.visibleProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
    because.managedProperty().bind(because.visibleProperty());
    HBox.setHgrow(reason, Priority.ALWAYS);
    getChildren().addAll(heading, words, because, lines, said);
  }

  void show(Facts facts) {
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
          .add(new ConflictLine(conflict, facts.words(), this::decide, this::say, session::shown));
    }
    if (hadFocus && !lines.getChildren().isEmpty()) {
      lines.getChildren().getFirst().requestFocus();
    }
  }

  private void decide(Conflict conflict, Conflict.Decision decision) {
    @Nullable String why = reason.getText().isBlank() ? null : reason.getText().strip();
    session.order(
        book -> book.conflicts().resolve(conflict, decision, why),
        _ -> {
          said.setText(Texts.of("ui.exchange.decided"));
          reason.clear();
          changed.run();
        },
        this::say);
  }

  private void say(Trouble trouble) {
    said.setText(trouble.getMessage());
  }
}
