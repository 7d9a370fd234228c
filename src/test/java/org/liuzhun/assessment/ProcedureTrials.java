package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.MOTHER;
import static org.liuzhun.assessment.CleanFamily.monitoring;
import static org.liuzhun.assessment.CleanFamily.registration;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.SnapshotKind;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.StepKind;

/// Trials of C108–C118.
final class ProcedureTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C108",
          "review before the application",
          f -> step(f, 1).on(PROCEDURE_STEP.DONE_ON, "2014-10-07")),
      trips(
          "C108",
          "six days of notice",
          f -> step(f, 2).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2014-10-26")),
      trips(
          "C108",
          "four working days of notice",
          f -> step(f, 6).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2026-03-16")),
      passes("C108", "all on one day", f -> step(f, 1).on(PROCEDURE_STEP.DONE_ON, "2014-10-08")),
      passes(
          "C108",
          "seven days of notice",
          f -> step(f, 2).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2014-10-27")),
      passes(
          "C108",
          "five working days of notice",
          f -> step(f, 6).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2026-03-17")),
      trips(
          "C108",
          "decided while the notice was still out",
          f -> step(f, 2).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2014-12-11")),
      passes("C108", "announced after the decision, and again at the exit", f -> {
        later(f, StepKind.ANNOUNCEMENT, "2014-12-20");
        later(f, StepKind.HOUSE_CHECK, "2019-10-01");
        later(f, StepKind.ANNOUNCEMENT, "2019-12-20");
      }),
      trips("C109", "not recognised", f -> registration(f).without(EPISODE.RECOGNISED_ON)),
      passes("C109", "recognised in the procedure", f -> {
        registration(f).without(EPISODE.RECOGNISED_ON);
        f.add(Catalogue.PROCEDURE_STEP)
            .with(PROCEDURE_STEP.EPISODE, registration(f).id())
            .with(PROCEDURE_STEP.KIND, StepKind.RECOGNITION);
      }),
      trips("C110", "income equal to the line", f -> {
        removed(f);
        f.parameter("line.monitor", perHead(f), "2026-01-01");
      }),
      trips("C110", "unsafe house in the year of removal", f -> {
        removed(f);
        house(f);
      }),
      trips("C110", "a house that failed the year before and was not looked at again", f -> {
        removed(f);
        house(f).with(GUARANTEE.YEAR, 2025);
      }),
      passes("C110", "a house that failed the year before and passes now", f -> {
        removed(f);
        f.add(Catalogue.GUARANTEE)
            .with(GUARANTEE.YEAR, 2025)
            .with(GUARANTEE.ITEM, GuaranteeItem.HOUSING)
            .with(GUARANTEE.RESULT, GuaranteeResult.FAILED);
      }),
      trips("C110", "a house of grade C in the year of removal", f -> {
        removed(f);
        f.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.C);
      }),
      trips("C110", "unsafe water in the year of removal", f -> {
        removed(f);
        f.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.WATER_SAFE, false);
      }),
      passes("C110", "a house that was repaired before", f -> repaired(f, "2026-06-12")),
      trips("C110", "a house that was repaired after", f -> repaired(f, "2026-06-13")),
      passes("C110", "a house that was found unsafe after", f -> graded(f, "2026-06-13")),
      trips("C110", "a house that was found unsafe on the day", f -> graded(f, "2026-06-12")),
      passes("C110", "moved into the new house before", f -> moved(f, "2026-06-12")),
      trips("C110", "moved into the new house after", f -> moved(f, "2026-06-13")),
      passes("C110", "housed for the time being", f -> sheltered(f, "2026-06-12")),
      trips("C110", "housed for the time being later", f -> sheltered(f, "2026-06-13")),
      passes("C110", "waterworks before", f -> supplied(f, "2026-06-12")),
      trips("C110", "waterworks after", f -> supplied(f, "2026-06-13")),
      trips("C110", "waterworks of the year before", f -> supplied(f, "2025-06-12")),
      passes("C110", "unsafe water the year before", f -> {
        removed(f);
        f.first(Catalogue.HOUSEHOLD_YEAR)
            .with(HOUSEHOLD_YEAR.WATER_SAFE, false)
            .with(HOUSEHOLD_YEAR.YEAR, 2025);
      }),
      passes("C110", "only the reference income below the line", f -> {
        removed(f);
        double line = Double.parseDouble(perHead(f)) - 1;
        f.parameter("line.monitor", Double.toString(line), "2026-01-01");
        f.all(Catalogue.INCOME_STATEMENT)
            .getLast()
            .with(INCOME_STATEMENT.CLAIMS, 50)
            .with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 9000);
      }),
      passes("C110", "sudden hardship", f -> {
        removed(f).with(EPISODE.MONITORED_TYPE, MonitoredType.SUDDEN);
        f.parameter("line.monitor", "99999", "2026-01-01");
      }),
      passes("C110", "house mended before", f -> {
        removed(f);
        house(f).on(GUARANTEE.ACTION_DONE_ON, "2026-06-01");
      }),
      trips("C111", "no account", f -> {
        removed(f);
        f.all(Catalogue.INCOME_STATEMENT).getLast().remove();
      }),
      trips("C111", "no claims", f -> {
        removed(f);
        f.all(Catalogue.INCOME_STATEMENT).getLast().without(INCOME_STATEMENT.CLAIMS);
      }),
      trips("C111", "one figure of the record blank", f -> {
        taken(f, SnapshotKind.REMOVAL).without(MONITORING_SNAPSHOT.CLAIMS);
        f.clear(Catalogue.INCOME_STATEMENT);
      }),
      passes("C111", "the record is complete", f -> {
        taken(f, SnapshotKind.REMOVAL);
        f.clear(Catalogue.INCOME_STATEMENT);
      }),
      passes("C111", "the record after the removal weighs more than the one at it", f -> {
        taken(f, SnapshotKind.REMOVAL).without(MONITORING_SNAPSHOT.NET);
        taken(f, SnapshotKind.AFTER);
      }),
      passes("C111", "all thirteen", ProcedureTrials::removed),
      trips("C112", "in the next month", f -> removed(f).on(EPISODE.IDENTIFIED_ON, "2026-05-02")),
      passes(
          "C112",
          "in the month after next",
          f -> removed(f).on(EPISODE.IDENTIFIED_ON, "2026-04-30")),
      trips(
          "C113",
          "not carried out",
          f -> removed(f).with(EPISODE.DEVELOPMENT_STATED, DevelopmentState.NOT_YET)),
      trips("C113", "all measures over before the monitoring", f -> {
        removed(f);
        f.all(Catalogue.MEASURE).forEach(measure -> measure.on(MEASURE.ENDS_ON, "2020-01-01"));
      }),
      trips("C113", "measures only since the removal", f -> {
        removed(f);
        f.all(Catalogue.MEASURE).forEach(measure -> measure.on(MEASURE.STARTS_ON, "2026-06-13"));
      }),
      passes("C113", "a measure that was over in the monitoring", f -> {
        removed(f);
        f.all(Catalogue.MEASURE).stream().skip(1).forEach(Part::remove);
        f.first(Catalogue.MEASURE)
            .on(MEASURE.STARTS_ON, "2025-01-01")
            .with(MEASURE.ENDS_ON, monitoring(f).row().get(EPISODE.IDENTIFIED_ON));
      }),
      passes(
          "C113",
          "naturally",
          f -> removed(f)
              .with(EPISODE.DEVELOPMENT_STATED, DevelopmentState.NOT_YET)
              .with(EPISODE.REMOVAL, RemovalKind.NATURAL)),
      trips("C114", "nobody can work", f -> {
        removed(f);
        f.members().forEach(kin -> kin.with(PERSON_YEAR.LABOUR, Labour.LOST));
      }),
      passes("C114", "one works a little", f -> {
        removed(f);
        f.members().forEach(kin -> kin.with(PERSON_YEAR.LABOUR, Labour.LOST));
        f.head().with(PERSON_YEAR.LABOUR, Labour.WEAK);
      }),
      passes("C114", "somebody could work in the year of the removal", f -> {
        removed(f).on(EPISODE.ENDED_ON, "2025-12-12");
        f.members().forEach(kin -> kin.with(PERSON_YEAR.LABOUR, Labour.LOST));
        f.head().in(2025).with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
      }),
      trips(
          "C115",
          "marginal, but lifted out",
          f -> monitoring(f).with(EPISODE.MONITORED_TYPE, MonitoredType.MARGINAL)),
      passes(
          "C115",
          "sudden hardship",
          f -> monitoring(f).with(EPISODE.MONITORED_TYPE, MonitoredType.SUDDEN)),
      trips("C116", "two monitorings at once", f -> second(f, "2026-04-01")),
      trips(
          "C116", "ended before it began", f -> registration(f).on(EPISODE.ENDED_ON, "2014-12-09")),
      passes("C116", "monitored again", f -> {
        removed(f);
        second(f, "2026-06-12");
      }),
      trips("C117", "21 working days", f -> clue(f, "2026-05-15")),
      passes("C117", "20 working days", f -> clue(f, "2026-05-18")),
      trips(
          "C118",
          "the mother left",
          f -> f.members().get(MOTHER).on(MEMBERSHIP.LEFT_ON, "2026-05-01")),
      passes("C118", "the daughter left, measure done", f -> {
        f.members().get(DAUGHTER).on(MEMBERSHIP.LEFT_ON, "2026-05-01");
        f.measure(MeasureType.RAIN_DEW)
            .with(MEASURE.STATE, MeasureState.DONE)
            .without(MEASURE.ENDS_ON);
      }),
      passes("C118", "the daughter left, measure ended", f -> {
        f.members().get(DAUGHTER).on(MEMBERSHIP.LEFT_ON, "2026-05-01");
        f.measure(MeasureType.RAIN_DEW).on(MEASURE.ENDS_ON, "2026-05-01");
      }));

  private ProcedureTrials() {}

  private static Part step(Family family, int place) {
    return family.all(Catalogue.PROCEDURE_STEP).get(place);
  }

  private static void later(Family family, StepKind kind, String day) {
    family
        .add(Catalogue.PROCEDURE_STEP)
        .with(PROCEDURE_STEP.EPISODE, registration(family).id())
        .with(PROCEDURE_STEP.KIND, kind)
        .on(PROCEDURE_STEP.DONE_ON, day);
  }

  private static String perHead(Family family) {
    var situation = Family.judge(family).context().situations().iterator().next();
    var statement = family.all(Catalogue.INCOME_STATEMENT).getLast().row();
    return situation
        .account(statement, Family.judge(family).context().policy())
        .comparedPerHead()
        .orElseThrow()
        .toPlainString();
  }

  /// Removes the risk on 12 June with everything in order.
  private static Part removed(Family family) {
    family
        .all(Catalogue.INCOME_STATEMENT)
        .getLast()
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.REMOVAL)
        .with(INCOME_STATEMENT.CLAIMS, 0);
    return monitoring(family)
        .with(EPISODE.STATE, EpisodeState.ENDED)
        .with(EPISODE.REMOVAL, RemovalKind.HELPED)
        .on(EPISODE.RECOGNISED_ON, "2026-06-01")
        .on(EPISODE.ENDED_ON, "2026-06-12");
  }

  private static void graded(Family family, String day) {
    removed(family);
    family
        .first(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.C)
        .on(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, day);
  }

  private static void repaired(Family family, String day) {
    graded(family, "2026-03-01");
    family
        .measure(MeasureType.HOUSE_REPAIR, null)
        .with(MEASURE.GRADE_AFTER, HouseGrade.A)
        .on(MEASURE.ACCEPTED_ON, day);
  }

  private static void moved(Family family, String day) {
    graded(family, "2026-03-01");
    family.household().with(HOUSEHOLD.RELOCATED, true);
    family.measure(MeasureType.RELOCATION, null).on(MEASURE.MOVED_ON, day);
  }

  private static void sheltered(Family family, String day) {
    graded(family, "2026-03-01");
    family.measure(MeasureType.TEMPORARY_HOUSE, null).on(MEASURE.STARTS_ON, day);
  }

  private static void supplied(Family family, String day) {
    removed(family);
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.WATER_SAFE, false);
    family.measure(MeasureType.WATER_WORKS, null).on(MEASURE.ACCEPTED_ON, day);
  }

  private static Part house(Family family) {
    return family.all(Catalogue.GUARANTEE).get(4).with(GUARANTEE.RESULT, GuaranteeResult.FAILED);
  }

  private static void second(Family family, String day) {
    family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.ACTIVE)
        .on(EPISODE.IDENTIFIED_ON, day);
  }

  private static void clue(Family family, String day) {
    family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.VERIFYING)
        .on(EPISODE.CLUE_ON, day);
  }

  /// A snapshot of the removal with all thirteen figures.
  private static Part taken(Family family, SnapshotKind kind) {
    Part episode = removed(family);
    return family
        .add(Catalogue.MONITORING_SNAPSHOT)
        .with(MONITORING_SNAPSHOT.EPISODE, episode.id())
        .with(MONITORING_SNAPSHOT.KIND, kind)
        .with(MONITORING_SNAPSHOT.DROPOUTS, 0)
        .with(MONITORING_SNAPSHOT.UNINSURED, 0)
        .with(MONITORING_SNAPSHOT.HOUSE_DAMAGED, false)
        .with(MONITORING_SNAPSHOT.WATER_PROBLEM, false)
        .with(MONITORING_SNAPSHOT.WAGES, 20_000)
        .with(MONITORING_SNAPSHOT.PROPERTY, 0)
        .with(MONITORING_SNAPSHOT.TRANSFER, 0)
        .with(MONITORING_SNAPSHOT.BUSINESS, 0)
        .with(MONITORING_SNAPSHOT.BUSINESS_COST, 0)
        .with(MONITORING_SNAPSHOT.NET, 20_000)
        .with(MONITORING_SNAPSHOT.PER_HEAD, 4_000)
        .with(MONITORING_SNAPSHOT.CLAIMS, 0)
        .with(MONITORING_SNAPSHOT.COMPLIANT_SELF_PAID, 0);
  }
}
