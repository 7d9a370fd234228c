package org.liuzhun.assessment.warning;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeState;

/// A household that the triggers ask to look at (预警农户), with the clock of its procedure.
///
/// @param household whose
/// @param warnings what triggered, the gravest first
/// @param monitored whether it is monitored already, so that help is under way
/// @param clue the open clue's row, if one was opened
/// @param due the day by which the open clue has to be decided, in working days from the clue
/// @param daysLeft working days until then, negative when it is over
public record Alarm(
    UUID household,
    List<Finding> warnings,
    boolean monitored,
    Optional<Row> clue,
    Optional<LocalDate> due,
    OptionalInt daysLeft) {

  /// The parameter by which the time of a clue is measured.
  public static final String DEADLINE = "clue.deadline.workdays";

  /// Open clues by the days they have left, then what nobody looked at yet by weight and number,
  /// what is monitored already last.
  private static final Comparator<Alarm> URGENCY = Comparator.<Alarm>comparingInt(
          alarm -> alarm.clue.isPresent() ? 0 : alarm.monitored ? 2 : 1)
      .thenComparingInt(alarm -> alarm.daysLeft.orElse(0))
      .thenComparing(alarm -> alarm.worst())
      .thenComparingInt(alarm -> -alarm.warnings.size())
      .thenComparing(Alarm::household);

  /// All households of a village that a trigger or an open clue speaks of, the most urgent first.
  public static List<Alarm> all(Judgement judgement) {
    Context context = judgement.context();
    return context.situations().stream()
        .filter(situation -> !situation.closed())
        .flatMap(situation -> of(situation, context).stream())
        .sorted(URGENCY)
        .toList();
  }

  /// The gravest weight of its warnings; a clue without any is a warning.
  public Severity worst() {
    return warnings.isEmpty() ? Severity.WARNING : warnings.getFirst().severity();
  }

  /// The day of the open clue, where it has one.
  public Optional<LocalDate> clueDay() {
    return clue.map(row -> row.get(EPISODE.CLUE_ON));
  }

  /// The open clue as a sentence, for a household that no trigger speaks of.
  public Optional<Remark> clueRemark() {
    return clue.map(row -> {
      LocalDate opened = row.get(EPISODE.CLUE_ON);
      Remark remark =
          opened == null ? Remark.of("warning.clue.undated") : Remark.of("warning.clue", opened);
      return remark.at(row, EPISODE.CLUE_ON);
    });
  }

  private static Optional<Alarm> of(Situation situation, Context context) {
    List<Finding> warnings = Warnings.of(situation, context).stream()
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
    Optional<Row> clue = clue(situation);
    if (warnings.isEmpty() && clue.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> due = clue.flatMap(row -> due(row, context));
    OptionalInt left = due.stream()
        .mapToInt(day -> day.isBefore(context.today())
            ? -context.workdays().between(day, context.today())
            : context.workdays().between(context.today(), day))
        .findFirst();
    return Optional.of(
        new Alarm(situation.id(), warnings, situation.monitored().isPresent(), clue, due, left));
  }

  private static Optional<Row> clue(Situation situation) {
    return situation.rows(Catalogue.EPISODE).stream()
        .filter(row -> {
          var state = row.get(EPISODE.STATE);
          return state != null
              && (state.is(EpisodeState.CLUE)
                  || state.is(EpisodeState.VERIFYING)
                  || state.is(EpisodeState.REVIEWING));
        })
        .min(Comparator.comparing(row -> row.get(EPISODE.CLUE_ON, LocalDate.MAX)));
  }

  private static Optional<LocalDate> due(Row clue, Context context) {
    LocalDate opened = clue.get(EPISODE.CLUE_ON);
    return opened == null
        ? Optional.empty()
        : context.policy().whole(DEADLINE, opened).stream()
            .mapToObj(days -> context.workdays().after(opened, days))
            .findFirst();
  }
}
