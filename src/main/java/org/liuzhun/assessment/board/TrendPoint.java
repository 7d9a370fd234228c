package org.liuzhun.assessment.board;

import java.time.LocalDate;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// The board at one point of the village's past (六个精准趋势), judged on that day by the parameters that
/// the register held then.
///
/// @param name what the point is called: a fixed version's name, or the day
/// @param day the day of the judgement
/// @param households how many the register held
/// @param board the board
public record TrendPoint(String name, LocalDate day, int households, Board board) {

  /// The point that a register of the past makes.
  public static TrendPoint of(String name, VillageFile village, LocalDate day) {
    Judgement judgement = Judgement.of(village, Policy.of(village), day);
    return new TrendPoint(name, day, village.dossiers().size(), judgement.board());
  }
}
