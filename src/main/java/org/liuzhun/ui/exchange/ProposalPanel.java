package org.liuzhun.ui.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.Proposals.Compared;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.session.Session;

/// What readers of views propose (修改建议), beside what the register says: one line for each,
/// taken with the key 1, declined with 2. Gone while there is nothing and nothing was said.
final class ProposalPanel extends VBox {

  private final Session session;
  private final Label heading = new Label();
  private final Because because = new Because("proposal-reason", "ui.proposal.reason.prompt");
  private final VBox lines = new VBox();
  private final Label said = new Paragraph();
  private final ProposalDecision decision;
  private final Runnable through;
  private List<Compared> shown = List.of();

  /// @param through takes the cursor when whoever decided at the keys is through
  ProposalPanel(Session session, Runnable through) {
    super(8);
    this.session = session;
    this.through = through;
    decision = new ProposalDecision(session, because, said, this::refresh);
    getStyleClass().add("panel");
    heading.getStyleClass().add("heading");
    Label words = new Paragraph(Texts.of("ui.proposal.words"));
    words.getStyleClass().add("muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren().addAll(heading, words, because, lines, said);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    refresh();
  }

  /// The list as it is now.
  void refresh() {
    session.ask(book -> new Proposals(book, session.clock()).open(), this::show);
  }

  private void show(List<Compared> open) {
    if (open.equals(shown)) {
      return;
    }
    boolean hadFocus = lines.getChildren().stream().anyMatch(node -> node.isFocusWithin());
    shown = open;
    setVisible(true);
    heading.setText(Texts.of("ui.proposal", shown.size()));
    lines.getChildren().clear();
    for (Compared compared : shown) {
      lines.getChildren().add(new ProposalLine(compared, decision::decide, Showing.of(session)));
    }
    if (hadFocus) {
      lines.getChildren().stream().findFirst().ifPresentOrElse(Node::requestFocus, through);
    }
  }
}
