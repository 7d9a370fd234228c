package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.liuzhun.policy.Policy;
import org.liuzhun.policy.WorkingDays;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.StepKind;

/// The procedure by which a household is taken in (纳入程序) or its risk removed (消除程序): its steps in
/// order, each with its last day in working days from the beginning and with what was recorded.
///
/// @param begun the day from which the days count
/// @param steps the steps, in the order of the procedure
public record StepPlan(LocalDate begun, List<Step> steps) {

  /// From the check of the house to the data entered (入户核查 … 信息录入).
  private static final List<StepKind> ENTRY = List.of(
      StepKind.HOUSE_CHECK,
      StepKind.AUTHORISATION,
      StepKind.COMPARISON,
      StepKind.REVIEW,
      StepKind.VILLAGE_NOTICE,
      StepKind.TOWNSHIP_REVIEW,
      StepKind.COUNTY_DECISION,
      StepKind.DATA_ENTRY);

  /// House check, review and notice in the village, township, county (入户核查 … 县级审定).
  private static final List<StepKind> REMOVAL = List.of(
      StepKind.HOUSE_CHECK,
      StepKind.REVIEW,
      StepKind.VILLAGE_NOTICE,
      StepKind.TOWNSHIP_REVIEW,
      StepKind.COUNTY_DECISION);

  /// One step.
  ///
  /// @param kind which
  /// @param due its last day
  /// @param done what was recorded of it, once it is dated
  public record Step(StepKind kind, LocalDate due, Optional<Row> done) {

    /// The day on which it was done.
    public Optional<LocalDate> day() {
      return done.flatMap(row -> StepPlan.day(row));
    }

    /// Whether it is or was done after its last day.
    public boolean late(LocalDate today) {
      return day().orElse(today).isAfter(due);
    }
  }

  /// The steps that lead from a clue to the decision; empty while the clue has no date.
  ///
  /// @param records the recorded steps of the household
  public static Optional<StepPlan> entry(
      Row episode, List<Row> records, Policy policy, WorkingDays days) {
    LocalDate until = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MAX);
    return Optional.ofNullable(episode.get(EPISODE.CLUE_ON)).map(begun -> {
      List<Row> own = own(episode, records, LocalDate.MIN, until);
      return new StepPlan(begun, planned(ENTRY, own, begun, policy, days));
    });
  }

  /// The steps that lead from the beginning of the removal to its decision; empty before it began.
  ///
  /// @param records the recorded steps of the household
  public static Optional<StepPlan> removal(
      Row episode, List<Row> records, Policy policy, WorkingDays days) {
    return Optional.ofNullable(episode.get(EPISODE.REMOVAL_BEGUN_ON)).map(begun -> {
      List<Row> own = own(episode, records, begun, LocalDate.MAX);
      return new StepPlan(begun, planned(REMOVAL, own, begun, policy, days));
    });
  }

  /// The first recorded step of a removal: after the household was taken in; empty without that
  /// day.
  ///
  /// @param records the recorded steps of the household
  public static Optional<LocalDate> removalBegan(Row episode, List<Row> records) {
    return Optional.ofNullable(episode.get(EPISODE.IDENTIFIED_ON))
        .flatMap(day -> own(episode, records, day.plusDays(1), LocalDate.MAX).stream()
            .filter(row -> REMOVAL.stream().anyMatch(kind -> isOf(row, kind)))
            .findFirst()
            .flatMap(StepPlan::day));
  }

  /// The first step that is not recorded yet.
  public Optional<Step> next() {
    return steps.stream().filter(step -> step.done().isEmpty()).findFirst();
  }

  private static List<Step> planned(
      List<StepKind> kinds, List<Row> own, LocalDate begun, Policy policy, WorkingDays days) {
    List<Step> steps = new ArrayList<>();
    LocalDate due = begun;
    for (StepKind kind : kinds) {
      due = days.after(due, term(kind, policy, begun).orElse(0));
      Optional<Row> done = own.stream().filter(row -> isOf(row, kind)).findFirst();
      steps.add(new Step(kind, due, done));
    }
    return steps;
  }

  /// The working days of a step by itself; what is done together with the step before has none.
  private static OptionalInt term(StepKind kind, Policy policy, LocalDate day) {
    return switch (kind) {
      case VILLAGE_NOTICE -> policy.whole("publicity.workdays", day);
      case HOUSE_CHECK, COMPARISON, REVIEW, TOWNSHIP_REVIEW, COUNTY_DECISION ->
        policy.whole("step." + kind.name().toLowerCase(Locale.ROOT) + ".workdays", day);
      default -> OptionalInt.empty();
    };
  }

  private static List<Row> own(Row episode, List<Row> records, LocalDate from, LocalDate until) {
    return records.stream()
        .filter(row -> episode.id().equals(row.get(PROCEDURE_STEP.EPISODE)))
        .filter(row ->
            day(row).filter(day -> !day.isBefore(from) && !day.isAfter(until)).isPresent())
        .sorted(Comparator.comparing(row -> day(row).orElseThrow()))
        .toList();
  }

  private static Optional<LocalDate> day(Row row) {
    return Optional.ofNullable(row.get(PROCEDURE_STEP.DONE_ON))
        .or(() -> Optional.ofNullable(row.get(PROCEDURE_STEP.PUBLIC_FROM)));
  }

  private static boolean isOf(Row row, StepKind kind) {
    var recorded = row.get(PROCEDURE_STEP.KIND);
    return recorded != null && recorded.is(kind);
  }
}
