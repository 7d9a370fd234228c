package org.liuzhun.ui.village;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.VillageCondition;
import org.liuzhun.assessment.verdict.VillageVerdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.WholeLine;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

/// Whether the village may exit (村退出研判): each condition of the region's list with its figures, and
/// below it the households behind the chosen one. Enter goes to them, or to the village's own row.
final class ExitPage implements Page {

  private static final String TITLE = "verdict.village";

  private final Session session;
  private final Ways ways;
  private final Label whole = new Paragraph();
  private final LineTable conditions = new LineTable(
          List.of(Texts.of("register.removal.condition"), Texts.of("register.removal.why")),
          List.of(220, 800),
          _ -> {})
      .named("village-exit", Texts.of(TITLE));
  private final LineTable households;
  private final WholeLine why = new WholeLine("village-exit-why");
  private final BasisLabel basis = new BasisLabel();
  private final VBox node = new VBox();
  private List<VillageCondition> shown = List.of();
  private @Nullable Judgement read;

  ExitPage(Session session, Ways ways) {
    this.session = session;
    this.ways = ways;
    households = new LineTable(
            List.of(Texts.of("register.entitled.household")), List.of(300), ways::go)
        .named("village-exit-households", Texts.of("register.exit.households"))
        .saying("register.none.exit");
    whole.getStyleClass().addAll("heading", "bar");
    conditions.getSelectionModel().selectedIndexProperty().subscribe(_ -> choose());
    conditions.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    households.rest();
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(whole, conditions, why, basis, households);
  }

  @Override
  public String title() {
    return Texts.of(TITLE);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    conditions.enter();
  }

  @Override
  public void show() {
    session.judgement().filter(judgement -> judgement != read).ifPresent(judgement -> {
      read = judgement;
      session
          .background()
          .run(Lane.ASSESSMENT, () -> VillageVerdict.of(judgement), this::show, _ -> {});
    });
  }

  private void show(VillageVerdict verdict) {
    shown = verdict.conditions();
    whole.setText(Texts.of(
        "register.exit.whole",
        shown.size(),
        count(Standing.MET),
        count(Standing.NOT_MET),
        count(Standing.UNKNOWN)));
    conditions.show(shown.stream().map(ExitPage::line).toList());
    conditions.fit(shown.size());
    conditions.chooseSome();
    choose();
  }

  private long count(Standing standing) {
    return shown.stream().filter(condition -> condition.standing() == standing).count();
  }

  private static Line line(VillageCondition condition) {
    return new Line(
        Levels.of(condition.standing()), List.of(condition.title(), reasons(condition)), null);
  }

  private static String reasons(VillageCondition condition) {
    return condition.evidence().stream()
        .map(Remark::text)
        .collect(Collectors.joining(Texts.of("policy.cited.and")));
  }

  private Optional<VillageCondition> chosen() {
    int index = conditions.getSelectionModel().getSelectedIndex();
    return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
  }

  private void choose() {
    why.setText(chosen().map(ExitPage::reasons).orElse(""));
    households.show(chosen().stream()
        .flatMap(condition -> condition.households().stream())
        .flatMap(id -> session.village().dossier(id).stream())
        .map(file -> new Line(null, List.of(HouseholdChoices.words(file)), Place.of(file.id())))
        .toList());
    chosen()
        .ifPresent(condition ->
            basis.show("", asked(condition), Policy.of(session.village()), session.today()));
  }

  /// The parameters behind a condition; the list of conditions stands above.
  private static List<String> asked(VillageCondition condition) {
    return condition.parameters().stream()
        .filter(key -> !key.equals(VillageVerdict.CONDITIONS))
        .toList();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      chosen().ifPresent(this::open);
      key.consume();
    }
  }

  private void open(VillageCondition condition) {
    if (!condition.households().isEmpty()) {
      households.enter();
      return;
    }
    condition.evidence().stream()
        .flatMap(remark -> Optional.ofNullable(remark.row()).stream())
        .findFirst()
        .ifPresent(row -> ways.go(Spot.row(RoomName.VILLAGE, row)));
  }
}
