package org.liuzhun.ui.exchange;

import java.util.Optional;
import javafx.scene.control.Label;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Session;

/// Takes or declines proposals (采纳与不采纳), wherever they stand on the screen.
///
/// @param session the session
/// @param because where the reason is written
/// @param said says what came of it
/// @param decided is told when one was decided
record ProposalDecision(Session session, Because because, Label said, Runnable decided) {

  /// Declining wants a reason, and the cursor goes to where it is written.
  void decide(Proposal proposal, Proposal.State how) {
    String why = Optional.ofNullable(because.reason()).orElse("");
    if (how == Proposal.State.DECLINED && why.isEmpty()) {
      said.setText(Texts.of("ui.proposal.why"));
      because.focus();
    } else {
      session.order(
          book -> decided(book, proposal.id(), how, why),
          this::done,
          trouble -> said.setText(trouble.getMessage()));
    }
  }

  private Proposal decided(Workbook book, String id, Proposal.State how, String why)
      throws Trouble {
    Proposals proposals = new Proposals(book, session.clock());
    return how == Proposal.State.ACCEPTED ? proposals.accept(id, why) : proposals.decline(id, why);
  }

  private void done(Proposal proposal) {
    boolean accepted = proposal.state() == Proposal.State.ACCEPTED;
    said.setText(Texts.of(accepted ? "ui.proposal.accepted" : "ui.proposal.declined"));
    because.clear();
    decided.run();
  }
}
