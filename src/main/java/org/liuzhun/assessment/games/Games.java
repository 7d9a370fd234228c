package org.liuzhun.assessment.games;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;

/// The index of digital games (数字游戏) J1–J9.
public final class Games {

  /// Every figure, in the order of the numbers.
  public static final List<Game> ALL = List.of(
      ExitGames.NEAR_LINE,
      IncomeGames.ROUND,
      IncomeGames.IDENTICAL,
      IncomeGames.LAST_DIGITS,
      IncomeGames.TRANSFERS,
      ExitGames.RAISED,
      VisitGames.PER_DAY,
      VisitGames.SHORT,
      VisitGames.COPIED,
      TypingGames.LATE,
      IncomeGames.UNPROVEN,
      TypingGames.TURNED,
      ExitGames.QUOTA);

  private Games() {}

  /// What every figure shows for the village of a judgement.
  ///
  /// @param log what was typed; without it J4, J6 and J8 are unknown
  public static List<GameReading> of(Judgement judgement, @Nullable TypingLog log) {
    Evidence evidence = new Evidence(judgement, log);
    return ALL.stream().map(game -> game.read(evidence)).toList();
  }

  /// What the figures show that need no log.
  public static List<GameReading> ofRegister(Judgement judgement) {
    Evidence evidence = new Evidence(judgement, null);
    return ALL.stream()
        .filter(game -> !game.readsLog())
        .map(game -> game.read(evidence))
        .toList();
  }
}
