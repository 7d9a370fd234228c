package org.liuzhun.assessment.check;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.StepKind;

/// Exits from registration and removals from monitoring (退出、风险消除).
public final class Exits {

  private Exits() {}

  /// The episodes that have ended with a date.
  public static Stream<Row> of(Situation s) {
    return s.episodes().stream()
        .filter(row -> !Episodes.inForce(row, s.today()) && row.get(EPISODE.ENDED_ON) != null);
  }

  /// The monitoring episodes that ended, other than naturally.
  static Stream<Row> helped(Situation s) {
    return of(s).filter(row -> Episodes.is(row, EpisodeKind.MONITORED) && !natural(row));
  }

  /// Whether it ended by death, moving away and the like (自然消除).
  public static boolean natural(Row episode) {
    var removal = episode.get(EPISODE.REMOVAL);
    return removal != null && removal.is(RemovalKind.NATURAL);
  }

  /// The day on which it ended.
  public static LocalDate day(Row episode) {
    return episode.get(EPISODE.ENDED_ON, LocalDate.MAX);
  }

  /// The income statement on which the exit rests: made for it, or for registrations the yearly one
  /// of that year.
  public static Optional<Row> statement(Situation s, EpisodeKind kind, LocalDate ended) {
    List<Row> made = s.money().statements(StatementPurpose.REMOVAL).stream()
        .filter(row ->
            Amounts.end(row, s).isBefore(ended) && Amounts.end(row, s).isAfter(ended.minusYears(1)))
        .toList();
    if (!made.isEmpty() || kind == EpisodeKind.MONITORED) {
      return made.stream().findFirst();
    }
    return s.money().statements(StatementPurpose.YEARLY).stream()
        .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) == ended.getYear())
        .findFirst();
  }

  /// By how many per cent an amount lies above a line.
  public static BigDecimal surplus(BigDecimal amount, BigDecimal line) {
    return Amounts.surplus(amount, line);
  }

  /// Whether the head has recognised it.
  static boolean recognised(Row episode, Situation s) {
    return episode.get(EPISODE.RECOGNISED_ON) != null
        || steps(episode, s).anyMatch(step -> kind(step) == StepKind.RECOGNITION);
  }

  /// The steps of an episode's procedures.
  static Stream<Row> steps(Row episode, Situation s) {
    return s.rows(Catalogue.PROCEDURE_STEP).stream()
        .filter(row -> episode.id().equals(row.get(PROCEDURE_STEP.EPISODE)));
  }

  /// What a step is; data entry where it is not known.
  static StepKind kind(Row step) {
    var kind = step.get(PROCEDURE_STEP.KIND);
    return kind == null || kind.known() == null ? StepKind.DATA_ENTRY : kind.known();
  }
}
