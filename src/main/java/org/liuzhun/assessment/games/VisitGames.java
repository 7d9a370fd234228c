package org.liuzhun.assessment.games;

import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Figures of the visits of the last twelve months (游走式): J5.
final class VisitGames {

  static final Game PER_DAY =
      Game.of("J5.1", VisitGames::perDay, "games.visits.day", "games.sample.min", "visits.day.max");
  static final Game SHORT = Game.of(
      "J5.2", VisitGames::tooShort, "games.visit.minutes", "games.visit.share", "games.sample.min");
  static final Game COPIED = Game.of(
      "J5.3",
      VisitGames::copied,
      "visits.identical.households",
      "games.visit.share",
      "games.sample.min");

  private record Visit(Situation household, Row row) {

    LocalDate day() {
      return row.get(VISIT.VISITED_ON, LocalDate.MIN);
    }

    String content() {
      return row.get(VISIT.CONTENT, "");
    }
  }

  private record HelperDay(UUID helper, LocalDate day) {}

  private VisitGames() {}

  private static Stream<Visit> recent(Count count) {
    LocalDate from = count.evidence().today().minusYears(1);
    return count
        .evidence()
        .households()
        .flatMap(household ->
            household.rows(Catalogue.VISIT).stream().map(row -> new Visit(household, row)))
        .filter(visit ->
            visit.day().isAfter(from) && !visit.day().isAfter(count.evidence().today()));
  }

  /// Visits on a day on which a helper visited at all.
  private static void perDay(Count count) {
    count.above("games.visits.day").average();
    Evidence evidence = count.evidence();
    Map<HelperDay, Integer> days = new HashMap<>();
    recent(count).forEach(visit -> {
      UUID helper = visit.row().get(VISIT.HELPER);
      if (helper != null) {
        days.merge(new HelperDay(helper, visit.day()), 1, Integer::sum);
      }
    });
    count.sample(days.size(), days.values().stream().mapToInt(Integer::intValue).sum());
    int many = evidence.whole("visits.day.max");
    days.forEach((at, visits) -> {
      if (visits >= many) {
        count.example(
            visits,
            null,
            Remark.of("games.j5-1.example", evidence.helper(at.helper()), at.day(), visits));
      }
    });
  }

  private static void tooShort(Count count) {
    count.above("games.visit.share");
    int least = count.evidence().whole("games.visit.minutes");
    recent(count).forEach(visit -> {
      Integer minutes = visit.row().get(VISIT.MINUTES);
      if (minutes != null) {
        count.look(minutes < least);
        if (minutes < least) {
          count.example(
              -minutes,
              visit.household().id(),
              Remark.of("games.j5-2.example", visit.day(), minutes).at(visit.row(), VISIT.MINUTES));
        }
      }
    });
  }

  /// The same words in the files of several households, on whatever days.
  private static void copied(Count count) {
    count.above("games.visit.share");
    int several = count.evidence().whole("visits.identical.households");
    List<Visit> visits =
        recent(count).filter(visit -> !visit.content().isBlank()).toList();
    Map<String, Set<UUID>> texts = new HashMap<>();
    visits.forEach(visit -> texts
        .computeIfAbsent(visit.content().strip(), _ -> new HashSet<>())
        .add(visit.household().id()));
    visits.forEach(visit -> {
      int households = texts.getOrDefault(visit.content().strip(), Set.of()).size();
      count.look(households >= several);
      if (households >= several) {
        count.example(
            households,
            visit.household().id(),
            Remark.of("games.j5-3.example", visit.day(), households)
                .at(visit.row(), VISIT.CONTENT));
      }
    });
  }
}
