package org.liuzhun.ui.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.verdict.IncomeStand;
import org.liuzhun.assessment.whatif.NewLine;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.AmountField;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// The village under another income line (新标准测算): a line is typed, the households below it are
/// listed. Nothing is written.
final class LinePage extends JudgedPage<Optional<NewLine>> {

  private static final String TITLE = "register.line.title";

  private final LineTable households;
  private final AmountField amount =
      new AmountField("new-line", Texts.of("register.line.question"));
  private final Label said = new Paragraph();
  private final BasisLabel basis = new BasisLabel();

  LinePage(Session session, Ways ways) {
    this(session, table(ways));
  }

  private LinePage(Session session, LineTable households) {
    super(session, TITLE, households);
    this.households = households;
    Policy.of(session.village())
        .value("line.monitor", session.today())
        .ifPresent(line -> amount.setText(line.value()));
    amount.textProperty().subscribe(_ -> again());
    said.setId("new-line-answer");
    said.getStyleClass().add("muted");
    Bar bar = new Bar(12, amount.question(), amount, said);
    bar.getStyleClass().add("bar");
    node.getChildren().addAll(bar, households, basis);
  }

  private static LineTable table(Ways ways) {
    return new LineTable(
            List.of(
                Texts.of("register.entitled.household"),
                Texts.of("register.line.people"),
                Texts.of("register.line.net"),
                Texts.of("register.line.reference"),
                Texts.of("register.line.monitored")),
            List.of(160, 80, 150, 170, 200),
            ways::go)
        .figures(Listing.Type.FIGURE, 1, 2, 3)
        .named("below-line", Texts.of(TITLE))
        .saying("register.none.line");
  }

  @Override
  public void enter() {
    amount.requestFocus();
  }

  /// What was typed is taken on the window's thread, the reckoning is done beside it.
  @Override
  Function<Judgement, Optional<NewLine>> reading() {
    Optional<BigDecimal> line = amount.amount();
    return judgement -> line.map(yuan -> NewLine.of(judgement, yuan));
  }

  @Override
  void show(Optional<NewLine> found) {
    said.setText(
        found.map(line -> line.remark().text()).orElseGet(() -> Texts.of("register.line.amount")));
    households.getPlaceholder().setVisible(found.isPresent());
    basis.show(
        Texts.of("register.line.basis"),
        NewLine.PARAMETERS,
        Policy.of(session.village()),
        session.today());
    List<Line> lines = found.stream()
        .flatMap(line -> line.below().stream()
            .flatMap(id -> session.village().dossier(id).stream())
            .map(file -> line(line, file)))
        .toList();
    households.whole(lines);
  }

  private Line line(NewLine line, Dossier file) {
    boolean open = line.unmonitored().contains(file.id());
    IncomeStand stand = line.stand(file.id());
    return new Line(
        open ? Level.DOUBT : Level.GOOD,
        List.of(
            HouseholdChoices.words(file),
            Integer.toString(file.members(session.today()).size()),
            DecimalKind.digits(stand.perHead()),
            DecimalKind.digits(stand.reference()),
            Texts.of(open ? "register.line.open" : "register.alarm.monitored")),
        Place.of(file.id()));
  }
}
