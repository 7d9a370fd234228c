package org.liuzhun.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals.Compared;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Showing;

/// One proposal (一条建议): whom and what, what the reader saw and what the register says now, what is
/// proposed by whom and why; one key takes it, one declines it.
final class ProposalLine extends DecisionLine {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private final Compared compared;
  private final Proposal proposal;
  private final Showing showing;

  ProposalLine(Compared compared, BiConsumer<Proposal, Proposal.State> decide, Showing showing) {
    super(compared.whom() + " " + what(compared.proposal()));
    this.compared = compared;
    this.showing = showing;
    proposal = compared.proposal();
    setId("proposal-" + proposal.id());
    choice("ui.proposal.accept", () -> decide.accept(proposal, Proposal.State.ACCEPTED));
    choice("ui.proposal.decline", () -> decide.accept(proposal, Proposal.State.DECLINED));
    String seen = Texts.of("ui.proposal.seen", shown(proposal.base()));
    VBox now = cell(present(showing.whole()), seen);
    VBox proposed = cell(shown(compared.proposed(showing.whole())), by());
    if (proposal.about().isMasked() && !showing.whole()) {
      proposed.getChildren().add(1, reveal(now, proposed));
    }
    columns(List.of(cell(compared.whom(), what(proposal)), now, proposed, choices));
  }

  private static String what(Proposal proposal) {
    return proposal.about().label(Texts.language());
  }

  private String by() {
    return Texts.of(
        "ui.proposal.by",
        proposal.by(),
        proposal.whom(),
        DAY.format(proposal.when()),
        proposal.reason());
  }

  private String present(boolean whole) {
    return compared.present(whole).map(ProposalLine::shown).orElse(Texts.of("view.gone"));
  }

  private static String shown(String words) {
    return words.isEmpty() ? Texts.of("exchange.empty") : words;
  }

  /// Two numbers may differ just where both are hidden.
  private Button reveal(VBox now, VBox proposed) {
    Button show = new Button(Texts.of("ui.parts.show"));
    show.getStyleClass().add("quiet");
    show.setAccessibleText(show.getText() + " " + what(proposal));
    show.setOnAction(_ -> {
      ((Label) now.getChildren().getFirst()).setText(present(true));
      ((Label) proposed.getChildren().getFirst()).setText(shown(compared.proposed(true)));
      show.setDisable(true);
      showing.shown(proposal.row(), proposal.about());
    });
    return show;
  }
}
