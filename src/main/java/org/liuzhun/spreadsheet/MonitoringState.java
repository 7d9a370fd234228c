package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;

/// The state of a monitoring as a line of the national list tells it: by 风险是否已消除 and by the days
/// of begin and end.
///
/// @param writer takes it
record MonitoringState(Writer writer) {

  private static final Set<EpisodeState> BEFORE =
      Set.of(EpisodeState.CLUE, EpisodeState.VERIFYING, EpisodeState.REVIEWING);
  private static final Set<EpisodeState> IN_FORCE =
      Set.of(EpisodeState.ACTIVE, EpisodeState.ENDING);

  /// Whether line and register together say that the risk is not removed and when it was.
  static boolean contradicts(SheetRow row, Row episode) {
    return Boolean.FALSE.equals(removed(row))
        && (MonitoringDay.of(row, EPISODE.ENDED_ON) != null
            || episode.get(EPISODE.ENDED_ON) != null);
  }

  Fate take(SheetRow row, Subject subject, Row episode) {
    Field<Coded<EpisodeState>> field = Catalogue.EPISODE.field(EPISODE.STATE);
    EpisodeState told = told(row, episode);
    Optional<SheetRow.Placed> by =
        row.find(Meaning.Removed.class::isInstance).or(() -> row.find(meaning -> isDay(meaning)));
    return told == null || by.isEmpty()
        ? Fate.UNCHANGED
        : writer.value(subject, episode, field, Coded.of(told), by.get());
  }

  /// The state that must be written; null when the one of the register agrees.
  private static @Nullable EpisodeState told(SheetRow row, Row episode) {
    Coded<EpisodeState> coded = episode.get(EPISODE.STATE);
    EpisodeState now = coded == null ? null : coded.value().orElse(null);
    Boolean removed = removed(row);
    if (Boolean.TRUE.equals(removed) || MonitoringDay.of(row, EPISODE.ENDED_ON) != null) {
      return now != null && MonitoringMatch.OVER.contains(now) ? null : EpisodeState.ENDED;
    }
    boolean begins = coded == null || now != null && BEFORE.contains(now);
    boolean goesOn = removed != null && (now == null || !IN_FORCE.contains(now));
    return begins || goesOn ? EpisodeState.ACTIVE : null;
  }

  private static @Nullable Boolean removed(SheetRow row) {
    return SheetRow.value(row.find(Meaning.Removed.class::isInstance), Kind.flag());
  }

  private static boolean isDay(Meaning meaning) {
    return meaning instanceof Meaning.OfList(var field)
        && (field.column().equals(EPISODE.IDENTIFIED_ON)
            || field.column().equals(EPISODE.ENDED_ON));
  }
}
