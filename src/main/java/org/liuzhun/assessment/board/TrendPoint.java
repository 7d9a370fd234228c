package org.liuzhun.assessment.board;

import java.time.LocalDate;
import java.util.Optional;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// The board at one point of the village's past (六个精准趋势), judged on that day by the parameters that
/// the register held then.
///
/// @param name what the point is called: a fixed version's name, or the day
/// @param day the day of the judgement
/// @param households how many the register held
/// @param board the board
/// @param reckoned whether the day lies before the register began, so that today's records were
/// asked
public record TrendPoint(
    String name, LocalDate day, int households, Board board, boolean reckoned) {

  /// The point that a register of the past makes.
  public static TrendPoint of(String name, VillageFile village, LocalDate day) {
    return of(name, village, day, false);
  }

  /// The point of a day before the register began, as today's records date it (按记录回看); empty when
  /// no year until then is recorded. It is a reckoning: what carries no date is as it is today.
  public static Optional<TrendPoint> reckoned(VillageFile today, LocalDate day) {
    VillageFile then = Hindsight.of(today, day);
    boolean recorded = !then.all(Catalogue.HOUSEHOLD_YEAR).isEmpty()
        || !then.all(Catalogue.INCOME_STATEMENT).isEmpty();
    return recorded
        ? Optional.of(of(Texts.of("board.reckoned", day), then, day, true))
        : Optional.empty();
  }

  private static TrendPoint of(String name, VillageFile village, LocalDate day, boolean reckoned) {
    Judgement judgement = Judgement.of(village, Policy.of(village), day);
    return new TrendPoint(name, day, village.dossiers().size(), judgement.board(), reckoned);
  }
}
