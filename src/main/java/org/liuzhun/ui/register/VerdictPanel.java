package org.liuzhun.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Place;

/// Whether a household may exit, have its risk removed, or stands firmly (退出、消除研判): each condition,
/// met or not, why, and by which parameters. Enter goes to what speaks for or against it. It
/// advises; people decide.
public final class VerdictPanel extends VBox {

  private static final int MOST_LINES = 11;

  private final Label verdict = new Label();
  private final LineTable table;
  private final BasisLabel basis = new BasisLabel();

  /// A panel that shows nothing yet; Enter leads to places.
  public VerdictPanel(Consumer<Place> go) {
    super(8);
    getStyleClass().add("section");
    verdict.getStyleClass().add("heading");
    table = new LineTable(
            List.of(Texts.of("register.removal.condition"), Texts.of("register.removal.why")),
            List.of(200, 700),
            go)
        .named("verdict", Texts.of("register.removal"));
    getChildren().addAll(verdict, table, basis);
  }

  /// Shows the verdict on a household; without one, that there is none.
  ///
  /// @param none what is said then
  public void show(Optional<Situation> situation, Policy policy, String none) {
    Optional<Verdict> found = situation.flatMap(household -> Verdict.of(household, policy));
    verdict.setText(
        found.map(all -> all.aim().label() + " · " + all.standing().label()).orElse(none));
    List<Condition> conditions = found.map(Verdict::conditions).orElse(List.of());
    fit(conditions.size());
    table.show(situation.stream()
        .flatMap(household -> conditions.stream().map(one -> line(one, household.id())))
        .toList());
    situation.ifPresent(household -> basis.show(
        "",
        conditions.stream().flatMap(one -> one.kind().parameters().stream()).toList(),
        policy,
        household.today()));
  }

  /// No higher than its conditions, and not there without any.
  private void fit(int lines) {
    table.setVisible(lines > 0);
    table.setManaged(lines > 0);
    table.fit(Math.min(lines, MOST_LINES), MOST_LINES);
  }

  private static Line line(Condition condition, UUID household) {
    String why = condition.evidence().stream().map(Remark::text).collect(Collectors.joining(" "));
    Place place = condition.evidence().stream()
        .filter(remark -> remark.field() != null)
        .findFirst()
        .map(remark -> Place.of(household, remark.row(), remark.field()))
        .orElseGet(() -> Place.of(household));
    return new Line(Levels.of(condition.standing()), List.of(condition.kind().label(), why), place);
  }
}
