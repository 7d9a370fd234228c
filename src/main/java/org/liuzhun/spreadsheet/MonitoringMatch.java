package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;

/// Which monitoring of a household (监测) a line of the national list means. Two at the same time
/// cannot be; so a line that begins another day than the one in force is in doubt. What was refused
/// or registered wrongly never was one.
///
/// @param owned the rows of the household's lists
record MonitoringMatch(Owned owned) {

  /// The monitoring is over.
  static final Set<EpisodeState> OVER =
      Set.of(EpisodeState.ENDED, EpisodeState.CLOSED, EpisodeState.WRONGLY_REGISTERED);

  private static final Set<EpisodeState> NEVER =
      Set.of(EpisodeState.REFUSED, EpisodeState.WRONGLY_REGISTERED);

  Match match(UUID household, @Nullable LocalDate from, @Nullable LocalDate until) {
    List<Row> all = owned.rows(Catalogue.EPISODE, household).stream()
        .filter(row -> Coded.of(EpisodeKind.MONITORED).equals(row.get(EPISODE.KIND)))
        .filter(row -> !is(row, NEVER))
        .toList();
    List<Row> running = all.stream()
        .filter(row -> row.get(EPISODE.ENDED_ON) == null && !is(row, OVER))
        .toList();
    if (from == null) {
      List<Row> meant = running.size() == 1 ? running : all;
      return meant.size() == 1
          ? new Match.Known(meant.getFirst().id())
          : all.isEmpty() ? new Match.Unknown() : Match.doubt("problem.several-monitorings");
    }
    return begun(all, from)
        .<Match>map(row -> new Match.Known(row.id()))
        .orElseGet(() -> beside(running, until));
  }

  /// The one that began on that day, else in that month.
  private static Optional<Row> begun(List<Row> all, LocalDate from) {
    return all.stream()
        .filter(row -> from.equals(row.get(EPISODE.IDENTIFIED_ON)))
        .findFirst()
        .or(() -> all.stream()
            .filter(row -> isIn(YearMonth.from(from), row.get(EPISODE.IDENTIFIED_ON)))
            .findFirst());
  }

  private static boolean isIn(YearMonth month, @Nullable LocalDate day) {
    return day != null && YearMonth.from(day).equals(month);
  }

  private static Match beside(List<Row> running, @Nullable LocalDate until) {
    if (running.isEmpty()) {
      return new Match.Unknown();
    }
    Row one = running.getFirst();
    LocalDate begun = one.get(EPISODE.IDENTIFIED_ON);
    if (begun == null) {
      return new Match.Known(one.id());
    }
    return until != null && !until.isAfter(begun)
        ? new Match.Unknown()
        : Match.doubt("problem.other-monitoring", begun.toString());
  }

  private static boolean is(Row row, Set<EpisodeState> states) {
    Coded<EpisodeState> state = row.get(EPISODE.STATE);
    return state != null && state.value().filter(states::contains).isPresent();
  }
}
