package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.RiskType;

/// Takes the lines of the list of monitored households (监测对象信息): the monitoring itself with its
/// begin and end, its risks and its measures. What the register has beside it stays.
final class Monitoring {

  private final Draft draft;
  private final Ledger ledger;
  private final Writer writer;
  private final RowId ids;
  private final Owned owned;
  private final MonitoringCodes codes;
  private final MonitoringState states;

  Monitoring(VillageFile village, Draft draft, Ledger ledger, Writer writer, RowId ids) {
    this.draft = draft;
    this.ledger = ledger;
    this.writer = writer;
    this.ids = ids;
    owned = new Owned(village, draft);
    codes = new MonitoringCodes(draft, ledger, writer, ids, owned);
    states = new MonitoringState(writer);
  }

  /// Takes the cells of the list's columns.
  ///
  /// @return the cells that fit nowhere, each with the reason
  Map<SheetRow.Placed, Problem> take(SheetRow row, Subject subject) {
    Map<SheetRow.Placed, Problem> left = new LinkedHashMap<>();
    List<SheetRow.Placed> cells =
        row.cells().stream().filter(placed -> isOurs(placed.column().meaning())).toList();
    if (cells.isEmpty()) {
      return left;
    }
    LocalDate from = MonitoringDay.of(row, EPISODE.IDENTIFIED_ON);
    LocalDate until = MonitoringDay.of(row, EPISODE.ENDED_ON);
    switch (new MonitoringMatch(owned).match(subject.household(), from, until)) {
      case Match.Doubt(var problem, var _) -> leave(cells, Fate.IN_DOUBT, problem);
      case Match.Unknown _
      when from == null -> leave(cells, Fate.REFUSED, Problem.of("problem.no-monitoring-begin"));
      case Match.Unknown _ -> take(row, cells, subject, fresh(subject.household()), left);
      case Match.Known(UUID id) -> take(row, cells, subject, draft.find(id).orElseThrow(), left);
    }
    return left;
  }

  private void take(
      SheetRow row,
      List<SheetRow.Placed> cells,
      Subject subject,
      Row episode,
      Map<SheetRow.Placed, Problem> left) {
    LocalDate said = MonitoringDay.of(row, EPISODE.IDENTIFIED_ON);
    LocalDate from = said == null ? episode.get(EPISODE.IDENTIFIED_ON) : said;
    boolean contradicts = MonitoringState.contradicts(row, episode);
    Problem contradiction = Problem.of("problem.removal-contradicts");
    Fate state = contradicts ? Fate.UNCHANGED : states.take(row, subject, episode);
    for (SheetRow.Placed placed : cells) {
      switch (placed.column().meaning()) {
        case Meaning.Risk(int position) -> codes.risks(subject, episode, placed, position, left);
        case Meaning.Measures(var category) ->
          codes.measures(subject, from, placed, category, left);
        case Meaning.Removed _ when contradicts -> writer.refuse(placed, contradiction);
        case Meaning.Removed _ -> removed(placed, state);
        case Meaning.OfList(var field)
        when contradicts && field.column().equals(EPISODE.ENDED_ON) ->
          writer.refuse(placed, contradiction);
        case Meaning.Disaster _ -> {}
        case Meaning.After(var field) -> after(row, subject, episode, field, placed, left);
        case Meaning.OfList(var field) -> field(subject, episode, field, placed);
        case null, default -> throw new IllegalStateException("no column of the list");
      }
    }
    // The kind of disaster belongs to a risk that may stand to its right.
    cells.stream()
        .filter(placed -> placed.column().meaning() instanceof Meaning.Disaster)
        .forEach(placed -> disaster(subject, episode, placed, left));
  }

  private void removed(SheetRow.Placed placed, Fate state) {
    switch (placed.parse(Kind.flag())) {
      case Parsed.Refused<Boolean>(var problem) -> writer.refuse(placed, problem);
      case Parsed.Value<Boolean>(var value) -> ledger.cell(value == null ? Fate.DASH : state);
    }
  }

  @SuppressWarnings("unchecked")
  private void field(Subject subject, Row episode, Field<?> field, SheetRow.Placed placed) {
    if (field.kind() instanceof DayKind) {
      MonitoringDay.take(
          writer, subject, episode, (Field<LocalDate>) field, placed, draft.find(episode.id()));
    } else {
      writer.cell(subject, episode, field, placed);
    }
  }

  /// What held afterwards belongs to the snapshot of the removal; where there is none, to one of
  /// its day. A snapshot of another day keeps what it says.
  private void after(
      SheetRow row,
      Subject subject,
      Row episode,
      Field<?> field,
      SheetRow.Placed placed,
      Map<SheetRow.Placed, Problem> left) {
    LocalDate said = MonitoringDay.of(row, EPISODE.ENDED_ON);
    LocalDate removed = said == null ? episode.get(EPISODE.ENDED_ON) : said;
    Optional<Row> there = AfterRemoval.of(
        owned.rows(Catalogue.MONITORING_SNAPSHOT, subject.household()), episode.id(), removed);
    Optional<String> other =
        there.flatMap(snapshot -> AfterRemoval.otherwise(snapshot, removed, field, placed));
    if (!(placed.parse(field.kind()) instanceof Parsed.Value<?>(var value)) || value == null) {
      writer.cell(subject, episode, field, placed);
    } else if (other.isPresent()) {
      left.put(placed, Problem.of("problem.other-snapshot", other.get()));
    } else if (there.isPresent()) {
      writer.cell(subject, there.get(), field, placed);
    } else if (removed == null) {
      left.put(placed, Problem.of("problem.not-removed"));
    } else {
      Row begun = AfterRemoval.begun(subject.household(), episode.id(), removed);
      writer.cell(subject, owned.add(begun, subject.household()), field, placed);
    }
  }

  private void disaster(
      Subject subject, Row episode, SheetRow.Placed placed, Map<SheetRow.Placed, Problem> left) {
    codes.risks(subject, episode).stream()
        .filter(risk -> Coded.of(RiskType.DISASTER).equals(risk.get(RISK.KIND)))
        .findFirst()
        .ifPresentOrElse(
            risk -> writer.cell(subject, risk, Catalogue.RISK.field(RISK.DISASTER), placed),
            () -> left.put(placed, Problem.of("problem.no-disaster-risk")));
  }

  private void leave(List<SheetRow.Placed> cells, Fate fate, Problem problem) {
    boolean named = false;
    for (SheetRow.Placed placed : cells) {
      Optional<Problem> own = MonitoringDay.refusal(placed);
      if (own.isPresent()) {
        writer.refuse(placed, own.get());
      } else if (named) {
        ledger.cell(fate);
      } else {
        ledger.cell(placed, fate, problem);
        named = true;
      }
    }
  }

  private Row fresh(UUID household) {
    return owned.add(
        Row.empty(Catalogue.EPISODE, ids.next())
            .with(EPISODE.HOUSEHOLD, household)
            .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED)),
        household);
  }

  private static boolean isOurs(@Nullable Meaning meaning) {
    return meaning instanceof Meaning.OfList
        || meaning instanceof Meaning.Risk
        || meaning instanceof Meaning.Disaster
        || meaning instanceof Meaning.Measures
        || meaning instanceof Meaning.Removed
        || meaning instanceof Meaning.After;
  }
}
