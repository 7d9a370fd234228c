package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PROJECTS;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// What projects promise against the village (计划受益): C143.
final class PlannedChecks {

  /// A number that a project plans, and what the village has of it: by its own table, and as
  /// counted in the register.
  private record Planned(
      TableField<?, Integer> column,
      List<TableField<?, Integer>> stated,
      ToIntFunction<Situation> counted) {}

  private static final List<Planned> PLANNED = List.of(
      new Planned(PROJECT.PLANNED_HOUSEHOLDS, List.of(VILLAGE_YEAR.STATED_HOUSEHOLDS), _ -> 1),
      new Planned(
          PROJECT.PLANNED_PEOPLE,
          List.of(VILLAGE_YEAR.STATED_PEOPLE),
          household -> household.members().size()),
      new Planned(
          PROJECT.PLANNED_REGISTERED,
          List.of(VILLAGE_YEAR.STATED_LIFTED_HOUSEHOLDS, VILLAGE_YEAR.STATED_MONITORED_HOUSEHOLDS),
          household -> household.tracked() ? 1 : 0));

  private static final Check TOO_MANY = Check.of("C143", WARNING, PROJECTS)
      .at(PLANNED.stream().map(Planned::column).toArray(TableField<?, ?>[]::new))
      .with("project.beneficiaries.share")
      .village((context, report) -> {
        for (Planned planned : PLANNED) {
          most(planned, context)
              .ifPresent(most -> context
                  .ledger()
                  .projects()
                  .forEach(project -> promise(planned, most, project, report)));
        }
      });

  static final List<Check> ALL = List.of(TOO_MANY);

  private PlannedChecks() {}

  /// The largest number that any year of the village's table tells, or the register holds: a
  /// project may be older than a village that shrank. Nothing while no table tells it, since a
  /// register need not hold everybody.
  private static OptionalInt most(Planned planned, Context context) {
    int counted = context.situations().stream()
        .filter(household -> !household.closed())
        .mapToInt(planned.counted())
        .sum();
    return context.village().rows(Catalogue.VILLAGE_YEAR).stream()
        .mapToInt(year ->
            planned.stated().stream().mapToInt(column -> year.get(column, 0)).sum())
        .filter(stated -> stated > 0)
        .map(stated -> Math.max(stated, counted))
        .max();
  }

  private static void promise(Planned planned, int most, Row project, Report report) {
    int promised = project.get(planned.column(), 0);
    if (promised * 100L > (long) most * report.whole("project.beneficiaries.share")) {
      report.add(
          project,
          planned.column(),
          ProjectFundChecks.name(project),
          Catalogue.PROJECT.field(planned.column()),
          promised,
          most);
    }
  }
}
