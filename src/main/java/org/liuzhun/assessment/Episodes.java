package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;

/// How a status episode (身份与监测) is read.
public final class Episodes {

  private Episodes() {}

  /// Whether the household really was registered or monitored by it.
  public static boolean counts(Row episode) {
    return switch (state(episode)) {
      case ACTIVE, ENDING, ENDED, RETURNED -> true;
      case CLUE, VERIFYING, REFUSED, REVIEWING, WRONGLY_REGISTERED, CLOSED -> false;
    };
  }

  /// Whether the household was registered or monitored by it, be it that the file was closed since,
  /// as when nobody of the family is left (自然减少).
  public static boolean everCounted(Row episode) {
    return counts(episode)
        || state(episode) == EpisodeState.CLOSED && episode.get(EPISODE.IDENTIFIED_ON) != null;
  }

  /// Whether it is of this kind.
  public static boolean is(Row episode, EpisodeKind kind) {
    var value = episode.get(EPISODE.KIND);
    return value != null && value.is(kind);
  }

  /// Whether it holds on the day.
  public static boolean inForce(Row episode, LocalDate day) {
    LocalDate ended = episode.get(EPISODE.ENDED_ON);
    return state(episode) != EpisodeState.ENDED && (ended == null || ended.isAfter(day));
  }

  /// Whether it held at some time of the year; one that ended on a day unknown does not count.
  static boolean heldIn(Row episode, int year) {
    LocalDate ended = episode.get(EPISODE.ENDED_ON);
    return episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN).getYear() <= year
        && (ended == null ? state(episode) != EpisodeState.ENDED : ended.getYear() >= year);
  }

  /// The one that began last.
  static Optional<Row> last(List<Row> episodes, EpisodeKind kind) {
    return episodes.stream()
        .filter(row -> is(row, kind))
        .max(Comparator.comparing(row -> row.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN)));
  }

  private static EpisodeState state(Row episode) {
    var state = episode.get(EPISODE.STATE);
    return state == null || state.known() == null ? EpisodeState.ACTIVE : state.known();
  }
}
