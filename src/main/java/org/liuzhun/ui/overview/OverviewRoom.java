package org.liuzhun.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.YearLines;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.overview.Counts.Count;
import org.liuzhun.ui.parts.Beside;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.precisions.FindingLine;
import org.liuzhun.ui.precisions.Light;
import org.liuzhun.ui.session.Change;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;

/// The overview (总览): what to mend today, the six lights, the village in figures and curves.
public final class OverviewRoom implements Room {

  private final Session session;
  private final ObservableList<Lead> urgent = FXCollections.observableArrayList();
  private final ObservableList<Lead> todos = FXCollections.observableArrayList();
  private final Label urgentTitle = new Paragraph();
  private final Label todoTitle = new Paragraph();
  private final Label burden = new Paragraph();
  private final SmallLights lights;
  private final Counts counts = new Counts();
  private final Curves curves;
  private final LeadList list;
  private final LeadList todoList;
  private final VBox page = new VBox();
  private final Subscription listening;

  /// The overview over a session.
  public OverviewRoom(Session session, Ways ways) {
    this.session = session;
    curves = new Curves(ways);
    lights = new SmallLights(() -> ways.go(RoomName.PRECISIONS));
    list = new LeadList("urgent", Texts.of("ui.precisions.findings"), urgent, ways);
    todoList = new LeadList("todos", Texts.of("ui.overview.todos"), todos, ways);
    burden.setId("burden");
    burden.getStyleClass().addAll("muted", "small");
    Label title = new Label(Texts.of("ui.room.overview"));
    title.getStyleClass().add("title");
    page.getStyleClass().add("page");
    Beside below = new Beside(11, left(), right());
    VBox.setVgrow(below, Priority.ALWAYS);
    page.getChildren().addAll(title, lights, below);
    listening = session.listen(this::heard);
    showVillage();
    showJudgement();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    (todos.isEmpty() ? list : todoList).requestFocus();
  }

  @Override
  public void close() {
    listening.unsubscribe();
  }

  private Node left() {
    VBox left = new VBox(11, panel(todoTitle, todoList), panel(urgentTitle, list));
    left.getStyleClass().add("leads");
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }

  private static Node panel(Label title, LeadList lines) {
    title.getStyleClass().addAll("heading", "bar");
    VBox panel = new VBox(title, lines);
    panel.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    return panel;
  }

  private Node right() {
    VBox right = new VBox(11, counts, curves, burden);
    right.getStyleClass().add("figures");
    VBox.setVgrow(curves, Priority.ALWAYS);
    return right;
  }

  private void heard(Change change) {
    if (change.kind() == Change.Kind.VILLAGE) {
      showVillage();
    } else {
      showJudgement();
    }
  }

  private void showVillage() {
    VillageFile village = session.village();
    LocalDate today = session.today();
    counts.show(List.of(
        new Count("ui.overview.households", village.dossiers().size()),
        new Count(
            "ui.overview.people",
            village.dossiers().stream()
                .mapToLong(file -> file.members(today).size())
                .sum()),
        new Count("ui.overview.registered", in(village, EpisodeKind.REGISTERED, null)),
        new Count("ui.overview.watched", in(village, EpisodeKind.MONITORED, today))));
    session
        .background()
        .run(
            Lane.ASSESSMENT,
            () -> new Drawn(
                YearLines.all(village, Policy.of(village), today),
                Todos.of(village, today),
                Burden.facts(village)),
            this::show,
            _ -> {});
  }

  /// What is worked out beside the screen.
  private record Drawn(List<YearLines> lines, List<Lead> todos, long facts) {}

  private void show(Drawn drawn) {
    curves.show(drawn.lines());
    todos.setAll(drawn.todos());
    todoTitle.setText(Texts.of("ui.overview.due", drawn.todos().size()));
    burden.setText(Texts.of("ui.overview.typed", drawn.facts()));
    session.accesses(log -> burden.setText(Burden.Reuse.of(log.entries()).words(drawn.facts())));
  }

  private void showJudgement() {
    session.judgement().ifPresent(this::show);
  }

  private void show(Judgement judgement) {
    List<Finding> findings = judgement.findings();
    urgent.setAll(Stream.concat(
            findings.stream().filter(finding -> finding.severity() == Severity.ERROR),
            findings.stream().filter(finding -> finding.severity() == Severity.WARNING))
        .map(this::lead)
        .toList());
    long errors = findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .count();
    urgentTitle.setText(Texts.of("ui.overview.urgent", errors, urgent.size() - errors));
    lights.show(Light.of(judgement.board()));
  }

  private Lead lead(Finding finding) {
    FindingLine line = FindingLine.of(finding, session);
    return new Lead(Levels.of(finding.severity()), line.whose(), line.message(), line::mend);
  }

  private static long in(VillageFile village, EpisodeKind kind, @Nullable LocalDate day) {
    return village.dossiers().stream().filter(file -> isIn(file, kind, day)).count();
  }

  private static boolean isIn(Dossier file, EpisodeKind kind, @Nullable LocalDate day) {
    return file.rows(Catalogue.EPISODE).stream()
        .anyMatch(row -> Episodes.is(row, kind)
            && Episodes.counts(row)
            && (day == null || Episodes.inForce(row, day)));
  }
}
