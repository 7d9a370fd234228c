package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// Whether the risk of the chosen household may be marked as removed (风险消除研判): each condition, met
/// or not, and why. It advises; people decide.
final class RemovalPanel extends VBox {

  private final Session session;
  private final Label verdict = new Label();
  private final LineTable table;
  private final BasisLabel basis = new BasisLabel();

  RemovalPanel(Session session, Consumer<Place> go) {
    super(8);
    this.session = session;
    getStyleClass().add("section");
    verdict.getStyleClass().add("heading");
    table = new LineTable(
        List.of(Texts.of("register.removal.condition"), Texts.of("register.removal.why")),
        List.of(200, 700),
        go);
    table.setPrefHeight(330);
    getChildren().addAll(verdict, table, basis);
  }

  void show(@Nullable Row episode) {
    UUID household = episode == null ? null : episode.get(EPISODE.HOUSEHOLD);
    Policy policy = Policy.of(session.village());
    Optional<Verdict> found = Optional.ofNullable(household)
        .flatMap(session.village()::dossier)
        .map(file -> Situation.of(file, session.today()))
        .filter(situation -> situation.monitored().isPresent())
        .flatMap(situation -> Verdict.of(situation, policy));
    verdict.setText(found
        .map(all -> all.aim().label() + " · " + all.standing().label())
        .orElse(Texts.of("register.removal.none")));
    List<Condition> conditions = found.map(Verdict::conditions).orElse(List.of());
    table.show(conditions.stream().map(condition -> line(condition, household)).toList());
    basis.show(
        "",
        conditions.stream().flatMap(one -> one.kind().parameters().stream()).toList(),
        policy,
        session.today());
  }

  private static LineTable.Line line(Condition condition, @Nullable UUID household) {
    String why = condition.evidence().stream().map(Remark::text).collect(Collectors.joining(" "));
    return new LineTable.Line(
        level(condition.standing()),
        List.of(condition.kind().label(), why),
        household == null ? null : Place.of(household));
  }

  private static Level level(Standing standing) {
    return switch (standing) {
      case MET -> Level.GOOD;
      case NOT_MET -> Level.BAD;
      case UNKNOWN -> Level.DOUBT;
      case NOT_APPLICABLE -> Level.UNKNOWN;
    };
  }
}
