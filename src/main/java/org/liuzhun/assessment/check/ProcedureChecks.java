package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.StepKind;

/// Procedures and status: C108, C115–C117.
final class ProcedureChecks {

  private static final Comparator<Row> BY_START =
      Comparator.comparing(row -> row.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN));

  private static final Check ORDER = Check.of("C108", ERROR, PEOPLE)
      .at(PROCEDURE_STEP.DONE_ON, PROCEDURE_STEP.PUBLIC_UNTIL)
      .with("publicity.days", "publicity.workdays")
      .household((s, report) -> s.rows(Catalogue.EPISODE).forEach(episode -> {
        LocalDate identified = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MAX);
        List<Row> steps = Exits.steps(episode, s)
            .filter(step -> step.get(PROCEDURE_STEP.DONE_ON) != null
                && Exits.kind(step) != StepKind.RECOGNITION)
            .sorted(Comparator.comparing(Exits::kind).thenComparing(ProcedureChecks::done))
            .toList();
        LocalDate letGo = steps.stream()
            .filter(step -> done(step).isAfter(identified) && !closes(step))
            .map(ProcedureChecks::done)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
        Map<Boolean, List<Row>> takenIn = steps.stream()
            .collect(Collectors.partitioningBy(step ->
                !done(step).isAfter(identified) || closes(step) && done(step).isBefore(letGo)));
        takenIn.values().forEach(procedure -> order(procedure, report));
        Exits.steps(episode, s).forEach(step -> publicity(step, episode, report));
      }));

  private static final Check TYPE = Check.of("C115", ERROR, PEOPLE)
      .at(EPISODE.MONITORED_TYPE)
      .household((s, report) -> s.monitored().ifPresent(episode -> {
        var type = episode.get(EPISODE.MONITORED_TYPE);
        if (type != null
            && (type.is(MonitoredType.UNSTABLE) && !s.lifted()
                || type.is(MonitoredType.MARGINAL) && s.lifted())) {
          report.add(episode, EPISODE.MONITORED_TYPE, type);
        }
      }));

  /// Only episodes of one kind exclude each other: a lifted-out household may be monitored.
  private static final Check OVERLAP = Check.of("C116", ERROR, PEOPLE)
      .at(EPISODE.IDENTIFIED_ON, EPISODE.ENDED_ON)
      .household((s, report) -> {
        for (EpisodeKind kind : EpisodeKind.values()) {
          overlap(
              s.episodes().stream()
                  .filter(row -> Episodes.is(row, kind))
                  .sorted(BY_START)
                  .toList(),
              report);
        }
      });

  private static final Check CLUE = Check.of("C117", WARNING, PEOPLE)
      .at(EPISODE.STATE)
      .with("clue.deadline.workdays")
      .each(Catalogue.EPISODE, (episode, report) -> {
        LocalDate clue = episode.get(EPISODE.CLUE_ON);
        if (clue != null && undecided(episode)) {
          int open = report.context().workdays().between(clue, report.today());
          report
              .decimal("clue.deadline.workdays", clue)
              .filter(term -> open > term.intValue())
              .ifPresent(_ -> report.add(episode, EPISODE.STATE, clue, open));
        }
      });

  static final List<Check> ALL = List.of(ORDER, TYPE, OVERLAP, CLUE);

  private ProcedureChecks() {}

  private static LocalDate done(Row step) {
    return step.get(PROCEDURE_STEP.DONE_ON, LocalDate.MIN);
  }

  /// Whether it follows the decision: taking in is announced and entered after its date.
  private static boolean closes(Row step) {
    return Exits.kind(step).compareTo(StepKind.COUNTY_DECISION) > 0;
  }

  /// The day from which the next step may follow: a public notice must have ended.
  private static LocalDate over(Row step) {
    boolean notice =
        Exits.kind(step) == StepKind.VILLAGE_NOTICE || Exits.kind(step) == StepKind.TOWNSHIP_NOTICE;
    LocalDate until = step.get(PROCEDURE_STEP.PUBLIC_UNTIL);
    return notice && until != null && until.isAfter(done(step)) ? until : done(step);
  }

  private static void order(List<Row> steps, Report report) {
    for (int i = 1; i < steps.size(); i++) {
      Row before = steps.get(i - 1);
      Row after = steps.get(i);
      if (done(after).isBefore(over(before))) {
        report.add(
            after,
            PROCEDURE_STEP.DONE_ON,
            Exits.kind(after),
            done(after),
            Exits.kind(before),
            over(before));
      }
    }
  }

  private static void publicity(Row step, Row episode, Report report) {
    LocalDate from = step.get(PROCEDURE_STEP.PUBLIC_FROM);
    LocalDate until = step.get(PROCEDURE_STEP.PUBLIC_UNTIL);
    if (from == null || until == null) {
      return;
    }
    boolean monitored = Episodes.is(episode, EpisodeKind.MONITORED);
    int days = monitored ? workdays(from, until, report) : calendarDays(from, until);
    int required = report.whole(monitored ? "publicity.workdays" : "publicity.days");
    if (days < required) {
      report.add(
          step, PROCEDURE_STEP.PUBLIC_UNTIL, new Variant("short"), from, until, days, required);
    }
  }

  private static int workdays(LocalDate from, LocalDate until, Report report) {
    return report.context().workdays().between(from.minusDays(1), until);
  }

  private static int calendarDays(LocalDate from, LocalDate until) {
    return (int) (until.toEpochDay() - from.toEpochDay() + 1);
  }

  private static void overlap(List<Row> episodes, Report report) {
    @Nullable Row before = null;
    for (Row episode : episodes) {
      LocalDate from = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN);
      LocalDate until = episode.get(EPISODE.ENDED_ON, LocalDate.MAX);
      if (until.isBefore(from)) {
        report.add(episode, EPISODE.ENDED_ON, from, until);
      }
      if (before != null && from.isBefore(before.get(EPISODE.ENDED_ON, LocalDate.MAX))) {
        report.add(episode, EPISODE.IDENTIFIED_ON, new Variant("overlap"), from);
      }
      before = episode;
    }
  }

  private static boolean undecided(Row episode) {
    var state = episode.get(EPISODE.STATE);
    return state != null
        && (state.is(EpisodeState.CLUE)
            || state.is(EpisodeState.VERIFYING)
            || state.is(EpisodeState.REVIEWING));
  }
}
