package org.liuzhun.ui.overview;

import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.SAFETY_RECORD;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.entitlement.Entitlement;
import org.liuzhun.assessment.entitlement.Entitlements;
import org.liuzhun.assessment.revival.WeakWords;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.monitoring.Clues;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.people.Rhythm;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;

/// What is due in the village today (今日待办): rectifications, clues, visits, weak points, campaigns,
/// windows of policies, projects behind their date, money and assets, check-ups of the team; the
/// most pressing first.
final class Todos {

  /// How many days ahead something is shown that ends with its day.
  private static final int SOON = 14;

  private static final int NAMES = 4;

  private record Todo(LocalDate due, Lead lead) {}

  private final VillageFile village;
  private final LocalDate today;
  private final List<Todo> found = new ArrayList<>();

  private Todos(VillageFile village, LocalDate today) {
    this.village = village;
    this.today = today;
  }

  /// Everything that is due on this day.
  static List<Lead> of(VillageFile village, LocalDate today) {
    Todos todos = new Todos(village, today);
    todos.issues();
    todos.clues();
    todos.visits();
    todos.weakPoints();
    todos.campaigns();
    todos.policies();
    todos.projects();
    todos.checkUps();
    new FundTodos(village, today, todos::add).find();
    return todos.found.stream()
        .sorted(Comparator.comparing(Todo::due))
        .map(Todo::lead)
        .toList();
  }

  private void issues() {
    undated("ui.todo.undated", issue -> Issues.state(issue) != IssueState.PARKED);
    undated("ui.todo.unchecked", issue -> Issues.state(issue) == IssueState.PARKED);
    for (Row issue : village.all(Catalogue.ISSUE)) {
      if (Issues.isOpen(issue)) {
        String words =
            Texts.of("ui.todo.issue", issue.get(ISSUE.TITLE, ""), Issues.sentence(issue, today));
        add(
            Issues.day(issue),
            0,
            issue.get(ISSUE.HOUSEHOLD),
            words,
            RoomName.RECTIFICATION,
            List.of(issue));
      }
    }
  }

  /// Open issues that no day calls up again: neither a due date nor, when parked, a re-check date.
  private void undated(String key, Predicate<Row> which) {
    List<Row> undated = village.all(Catalogue.ISSUE).stream()
        .filter(issue -> Issues.isOpen(issue) && Issues.day(issue).equals(LocalDate.MAX))
        .filter(which)
        .toList();
    if (!undated.isEmpty()) {
      add(today, 0, null, Texts.of(key, undated.size()), RoomName.RECTIFICATION, undated);
    }
  }

  private void clues() {
    Clues clues = Clues.of(village, today);
    for (Row episode : village.all(Catalogue.EPISODE)) {
      if (Clues.isMonitoring(episode)) {
        clues
            .overdue(episode)
            .ifPresentOrElse(
                step -> clue(episode, step.due(), "ui.todo.step", Term.of(step.kind()), step.due()),
                () -> clues
                    .deadline(episode)
                    .ifPresent(day -> clue(episode, day, "ui.todo.clue", clues.words(episode))));
      }
    }
  }

  private void clue(Row episode, LocalDate due, String key, Object... words) {
    add(
        due,
        SOON,
        episode.get(EPISODE.HOUSEHOLD),
        Texts.of(key, words),
        RoomName.MONITORING,
        List.of(episode));
  }

  /// One line for each helper; the page names the households.
  private void visits() {
    Map<String, List<Rhythm.Due>> due = Rhythm.of(village, today).visits().stream()
        .filter(visit -> !visit.due().isAfter(today))
        .collect(Collectors.groupingBy(Rhythm.Due::helper, TreeMap::new, Collectors.toList()));
    due.forEach((helper, visits) -> {
      String names = visits.stream()
          .limit(NAMES)
          .map(visit -> visit.household().title())
          .collect(Collectors.joining(" "));
      String who = helper.isEmpty() ? Texts.of("register.visits.nobody") : helper;
      Spot page = Spot.page(RoomName.PEOPLE, "register.visits");
      LocalDate first = visits.getFirst().due();
      String words = Texts.of("ui.todo.visits", visits.size(), names);
      found.add(new Todo(first, new Lead(level(first), who, words, ways -> ways.go(page))));
    });
  }

  private void weakPoints() {
    for (Row point : village.rows(Catalogue.WEAK_POINT)) {
      if (point.get(WEAK_POINT.DONE_ON) == null) {
        LocalDate due = point.get(WEAK_POINT.DUE_ON, LocalDate.MAX);
        Row read = WeakWords.read(point);
        String words = Texts.of(
            "ui.todo.weak",
            read.get(WEAK_POINT.INDICATOR, ""),
            read.get(WEAK_POINT.TASK, ""),
            due.toString());
        add(due, 0, null, words, RoomName.VILLAGE, List.of(point));
      }
    }
  }

  private void campaigns() {
    for (Row campaign : village.rows(Catalogue.CAMPAIGN)) {
      LocalDate ends = campaign.get(CAMPAIGN.ENDS_ON, LocalDate.MAX);
      long open = village.all(Catalogue.CAMPAIGN_MARK).stream()
          .filter(mark -> campaign.id().equals(mark.get(CAMPAIGN_MARK.CAMPAIGN)))
          .filter(mark -> mark.get(CAMPAIGN_MARK.SIGNED_ON) == null)
          .count();
      if (open > 0) {
        String words =
            Texts.of("ui.todo.campaign", campaign.get(CAMPAIGN.NAME, ""), open, ends.toString());
        add(ends, SOON, null, words, RoomName.MONITORING, List.of(campaign));
      }
    }
  }

  /// The policies whose window closes soon with those who lack them, as the page of the entitled
  /// counts them.
  private void policies() {
    Policy policy = Policy.of(village);
    village.dossiers().stream()
        .flatMap(file -> Entitlements.of(Situation.of(file, today), policy, village).stream())
        .filter(one -> !one.receiving() && one.until(today).isPresent())
        .collect(Collectors.groupingBy(Entitlement::name, TreeMap::new, Collectors.toList()))
        .forEach(this::policy);
  }

  private void policy(String name, List<Entitlement> missing) {
    LocalDate closes = missing.getFirst().until(today).orElseThrow();
    if (!closes.isAfter(today.plusDays(SOON))) {
      String words = Texts.of("ui.todo.policy", name, missing.size(), closes.toString());
      Spot page = Spot.page(RoomName.MONITORING, "register.entitled.title");
      String whose = Texts.of("ui.precisions.village");
      found.add(new Todo(closes, new Lead(level(closes), whose, words, ways -> ways.go(page))));
    }
  }

  private void projects() {
    for (Row project : village.rows(Catalogue.PROJECT)) {
      LocalDate finishes = project.get(PROJECT.FINISHES_ON, LocalDate.MAX);
      if (project.get(PROJECT.STARTED_ON) != null && project.get(PROJECT.FINISHED_ON) == null) {
        String name = project.get(PROJECT.NAME, "");
        add(
            finishes,
            0,
            null,
            Texts.of("ui.todo.project", name, finishes.toString()),
            RoomName.FUNDS,
            List.of(project));
      }
    }
  }

  /// The next check-up of a member of the team, unless a later record is there.
  private void checkUps() {
    for (Row record : village.rows(Catalogue.SAFETY_RECORD)) {
      LocalDate next = record.get(SAFETY_RECORD.NEXT_ON);
      Row helper =
          village.row(Catalogue.HELPER, record.get(SAFETY_RECORD.HELPER)).orElse(null);
      if (next != null && helper != null && isInOffice(helper) && !followed(record)) {
        String words = Texts.of("ui.todo.check-up", helper.get(HELPER.NAME, ""), next.toString());
        add(next, SOON, null, words, RoomName.PEOPLE, List.of(record));
      }
    }
  }

  private boolean isInOffice(Row helper) {
    return !helper.get(HELPER.ENDS_ON, LocalDate.MAX).isBefore(today);
  }

  private boolean followed(Row record) {
    LocalDate day = record.get(SAFETY_RECORD.DAY, LocalDate.MIN);
    return village.rows(Catalogue.SAFETY_RECORD).stream()
        .anyMatch(other ->
            Objects.equals(other.get(SAFETY_RECORD.HELPER), record.get(SAFETY_RECORD.HELPER))
                && Objects.equals(other.get(SAFETY_RECORD.KIND), record.get(SAFETY_RECORD.KIND))
                && other.get(SAFETY_RECORD.DAY, LocalDate.MIN).isAfter(day));
  }

  private void add(
      LocalDate due,
      int ahead,
      @Nullable UUID household,
      String words,
      RoomName room,
      List<Row> rows) {
    String whose = household == null
        ? Texts.of("ui.precisions.village")
        : village.dossier(household).map(Dossier::title).orElse("");
    add(due, ahead, whose, words, Spot.rows(room, rows.stream().map(Row::id).toList()));
  }

  private void add(LocalDate due, int ahead, String words, Spot spot) {
    add(due, ahead, Texts.of("ui.precisions.village"), words, spot);
  }

  private void add(LocalDate due, int ahead, String whose, String words, Spot spot) {
    if (!due.isAfter(today.plusDays(ahead))) {
      found.add(new Todo(due, new Lead(level(due), whose, words, ways -> ways.go(spot))));
    }
  }

  private Level level(LocalDate due) {
    return due.isBefore(today) ? Level.BAD : Level.DOUBT;
  }
}
