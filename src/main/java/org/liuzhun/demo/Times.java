package org.liuzhun.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The great days of a family's file; null for what never came.
///
/// @param registered taken into the register (建档立卡)
/// @param exited left poverty (脱贫)
/// @param clue the clue that led to monitoring (线索)
/// @param monitored taken into monitoring (纳入监测)
/// @param removed the risk is gone (风险消除)
record Times(
    @Nullable LocalDate registered,
    @Nullable LocalDate exited,
    @Nullable LocalDate clue,
    @Nullable LocalDate monitored,
    @Nullable LocalDate removed) {

  private static final int FIRST_REGISTRATION = 2014;
  private static final int LAST_EXIT = 2020;

  static Times of(Story story, LocalDate today, Dice dice) {
    LocalDate registered = null;
    LocalDate exited = null;
    if (story.registered()) {
      int year = dice.between(FIRST_REGISTRATION, LAST_EXIT - 3);
      registered = LocalDate.of(year, 5, 10).plusDays(dice.between(0, 90));
      exited = story.exits()
          ? LocalDate.of(dice.between(year + 2, LAST_EXIT), 11, 20).plusDays(dice.between(0, 25))
          : null;
    }
    if (story.monitored().isEmpty()) {
      return new Times(registered, exited, null, null, null);
    }
    LocalDate monitored =
        today.minusDays(story.removed() ? dice.between(520, 1200) : dice.between(70, 480));
    LocalDate removed = story.removed() ? monitored.plusDays(dice.between(250, 420)) : null;
    return new Times(registered, exited, monitored.minusDays(24), monitored, removed);
  }

  /// Whether the family is in poverty in that year (registered and not yet out).
  boolean poor(int year) {
    return registered != null
        && registered.getYear() <= year
        && (exited == null || exited.getYear() > year);
  }

  /// Whether the family was under monitoring at some time in that year.
  boolean watched(int year) {
    return monitored != null
        && monitored.getYear() <= year
        && (removed == null || removed.getYear() >= year);
  }

  /// The year since which the family has been supported, registered or monitored; a year that never
  /// comes without.
  int helpedSince() {
    return registered != null
        ? registered.getYear()
        : monitored != null ? monitored.getYear() : 9999;
  }
}
