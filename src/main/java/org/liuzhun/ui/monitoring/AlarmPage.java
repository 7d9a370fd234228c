package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.warning.Alarm;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ClueChannel;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.parts.WholeLine;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// Early warning (防返贫预警): the households that a trigger or an open clue speaks of, the most urgent
/// first, each with its triggers and the procedure's clock. Enter goes to the file, F9 opens the
/// clue.
final class AlarmPage extends JudgedPage<List<Alarm>> {

  private static final String TITLE = "register.alarm.title";

  private final LineTable households;
  private final Label count = new Label();
  private final WholeLine why = new WholeLine("alarm-why");
  private final BasisLabel basis = new BasisLabel();
  private List<Alarm> alarms = List.of();

  AlarmPage(Session session, Ways ways) {
    this(session, table(ways));
  }

  private AlarmPage(Session session, LineTable households) {
    super(session, TITLE, households);
    this.households = households;
    households.setOnKeyReleased(key -> {
      if (key.getCode() == KeyCode.F9) {
        open();
        key.consume();
      }
    });
    Button open = new Button(Texts.of("register.alarm.open"));
    open.setId("open-clue");
    open.setOnAction(_ -> open());
    count.getStyleClass().add("muted");
    Bar bar = new Bar(12, open, count);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("bar");
    VBox.setVgrow(households, Priority.ALWAYS);
    node.getChildren().addAll(bar, households, why, basis);
    households.getSelectionModel().selectedItemProperty().subscribe(_ -> showWhole());
  }

  private static LineTable table(Ways ways) {
    return new LineTable(
            List.of(
                Texts.of("register.entitled.household"),
                Texts.of("register.alarm.triggers"),
                Texts.of("register.alarm.why"),
                Texts.of("register.alarm.clock")),
            List.of(130, 300, 420, 220),
            ways::go)
        .named("alarms", Texts.of(TITLE))
        .saying("register.none.alarms");
  }

  @Override
  Function<Judgement, List<Alarm>> reading() {
    return Alarm::all;
  }

  @Override
  void show(List<Alarm> found) {
    alarms = found;
    households.show(found.stream().map(this::line).toList());
    long open = found.stream().filter(alarm -> alarm.clue().isPresent()).count();
    count.setText(Texts.of("register.alarm.count", found.size(), open));
  }

  /// All that is said of the chosen household, and by which parameters its triggers went off.
  private void showWhole() {
    why.setText(chosen().map(this::whole).orElse(""));
    chosen()
        .ifPresent(alarm -> basis.show(
            "",
            alarm.warnings().stream()
                .flatMap(warning -> Warnings.parameters(warning).stream())
                .toList(),
            Policy.of(session.village()),
            session.today()));
  }

  private Optional<Alarm> chosen() {
    int index = households.getSelectionModel().getSelectedIndex();
    return index < 0 || index >= alarms.size() ? Optional.empty() : Optional.of(alarms.get(index));
  }

  private Line line(Alarm alarm) {
    String titles = told(alarm, AlarmPage::trigger, Finding::title, "check.and");
    Finding first = alarm.warnings().isEmpty() ? null : alarm.warnings().getFirst();
    return new Line(
        Levels.of(alarm.worst()),
        List.of(
            session
                .village()
                .dossier(alarm.household())
                .map(HouseholdChoices::words)
                .orElse(""),
            titles,
            why(alarm),
            clock(alarm)),
        Place.of(
            alarm.household(),
            first == null ? null : first.row(),
            first == null ? null : first.field()));
  }

  /// Why, and until when.
  private String whole(Alarm alarm) {
    return Stream.of(why(alarm), clock(alarm))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(Texts.of("policy.cited.and")));
  }

  private static String why(Alarm alarm) {
    return told(
        alarm, clue -> clue.get(EPISODE.CLUE_DETAIL, ""), Finding::message, "policy.cited.and");
  }

  /// What the open clue says, then each warning.
  private static String told(
      Alarm alarm, Function<Row, String> clue, Function<Finding, String> warning, String and) {
    return Stream.concat(
            alarm.clue().map(clue).stream(), alarm.warnings().stream().map(warning))
        .map(words -> words.strip().replaceFirst("[.。]$", ""))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(Texts.of(and)));
  }

  private static String trigger(Row clue) {
    var trigger = clue.get(EPISODE.TRIGGER);
    return trigger == null || trigger.known() == null ? "" : Term.of(trigger.known());
  }

  private String clock(Alarm alarm) {
    if (alarm.clue().isPresent() && alarm.due().isPresent()) {
      int left = alarm.daysLeft().orElse(0);
      return left < 0
          ? Texts.of("register.clue.late", alarm.due().get(), -left)
          : Texts.of("register.clue.left", alarm.due().get(), left);
    }
    return alarm.monitored() ? Texts.of("register.alarm.monitored") : "";
  }

  /// Opens the clue for the first trigger, unless one is open or help is under way.
  private void open() {
    chosen().ifPresent(this::open);
  }

  private void open(Alarm alarm) {
    if (alarm.clue().isPresent() || alarm.monitored() || alarm.warnings().isEmpty()) {
      count.setText(Texts.of("register.alarm.already"));
      return;
    }
    Finding first = alarm.warnings().getFirst();
    Row clue = Clues.of(session.village(), session.today())
        .begun(Row.empty(Catalogue.EPISODE, session.ids().next()))
        .with(EPISODE.HOUSEHOLD, alarm.household())
        .with(EPISODE.CLUE_CHANNEL, Coded.of(ClueChannel.PLATFORM))
        .with(EPISODE.TRIGGER, Coded.of(Warnings.trigger(first)))
        .with(EPISODE.CLUE_DETAIL, first.message());
    session.save(Edit.begin().because(first.title()).create(clue).build());
  }
}
