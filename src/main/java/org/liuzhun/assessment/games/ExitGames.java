package org.liuzhun.assessment.games;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.check.Exits;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;

/// Figures of the exits from registration (算账式、指标式): J1, J4, J9; J4 looks at removals of risk as
/// well.
final class ExitGames {

  static final Game NEAR_LINE = Game.of(
      "J1",
      ExitGames::nearLine,
      "line.exit.working",
      "games.near_line.percent",
      "games.near_line.share",
      "games.exits.min");
  static final Game RAISED = Game.ofLog(
      "J4", ExitGames::raised, "games.raise.days", "games.raise.share", "games.exits.min");
  static final Game QUOTA =
      Game.of("J9", ExitGames::quota, "exit.quota", "games.quota.share", "games.quota.years");

  private record Exit(Situation household, Row episode) {
    LocalDate day() {
      return Exits.day(episode);
    }
  }

  private ExitGames() {}

  private static List<Exit> exits(Count count) {
    return ended(count).stream()
        .filter(exit -> Episodes.is(exit.episode(), EpisodeKind.REGISTERED))
        .toList();
  }

  /// Exits from registration, and removals of risk with help.
  private static List<Exit> ended(Count count) {
    List<Exit> exits = new ArrayList<>();
    count
        .evidence()
        .households()
        .forEach(household -> Exits.of(household)
            .filter(episode -> !Exits.natural(episode))
            .forEach(episode -> exits.add(new Exit(household, episode))));
    return exits;
  }

  /// Measured against the region's own series of working lines; without it nothing is said.
  private static void nearLine(Count count) {
    count.above("games.near_line.share").least("games.exits.min");
    List<Exit> exits = exits(count);
    exits.forEach(exit -> judge(exit, count));
    boolean known = exits.stream()
        .anyMatch(
            exit -> count.evidence().decimal("line.exit.working", exit.day()).isPresent());
    if (!exits.isEmpty() && !known) {
      count.missing("games.no-line");
    }
  }

  private static void judge(Exit exit, Count count) {
    Evidence evidence = count.evidence();
    Row statement =
        Exits.statement(exit.household(), EpisodeKind.REGISTERED, exit.day()).orElse(null);
    if (statement == null) {
      return;
    }
    Optional<BigDecimal> head = evidence.account(exit.household(), statement).perHead();
    Optional<BigDecimal> line = evidence.decimal(
        "line.exit.working", statement.get(INCOME_STATEMENT.PERIOD_UNTIL, exit.day()));
    if (head.isPresent() && line.isPresent()) {
      BigDecimal surplus = Exits.surplus(head.get(), line.get());
      boolean near = surplus.signum() >= 0
          && surplus.compareTo(evidence.number("games.near_line.percent")) <= 0;
      count.look(near);
      if (near) {
        count.example(
            -surplus.doubleValue(),
            exit.household().id(),
            Remark.of("games.j1.example", exit.day(), head.get(), line.get(), surplus)
                .at(statement, INCOME_STATEMENT.STATED_PER_HEAD));
      }
    }
  }

  /// Amounts of income raised, or of cost lowered, in the days before the exit.
  private static void raised(Count count) {
    count.above("games.raise.share").least("games.exits.min");
    Evidence evidence = count.evidence();
    TypingLog log = evidence.log().orElseThrow();
    int days = evidence.whole("games.raise.days");
    Map<UUID, List<Typed>> raises = raises(log, evidence);
    ended(count).stream()
        .filter(exit -> !exit.day().minusDays(days).isBefore(log.since()))
        .forEach(exit -> {
          List<Typed> before = raises.getOrDefault(exit.household().id(), List.of()).stream()
              .filter(typed -> !typed.day().isAfter(exit.day())
                  && !typed.day().isBefore(exit.day().minusDays(days)))
              .toList();
          count.look(!before.isEmpty());
          before.forEach(typed -> example(typed, exit, count));
        });
  }

  private static Map<UUID, List<Typed>> raises(TypingLog log, Evidence evidence) {
    Map<UUID, List<Typed>> raises = new HashMap<>();
    for (Typed typed : log.entries()) {
      if (typed.field() != null
          && typed.field().column().equals(INCOME_ITEM.AMOUNT)
          && typed.before() instanceof BigDecimal before
          && typed.after() instanceof BigDecimal after) {
        evidence.owned(Catalogue.INCOME_ITEM, typed.row()).ifPresent(owned -> {
          if (IncomeGroup.COST.holds(owned.row())
              ? after.compareTo(before) < 0
              : after.compareTo(before) > 0) {
            raises
                .computeIfAbsent(owned.household().id(), _ -> new ArrayList<>())
                .add(typed);
          }
        });
      }
    }
    return raises;
  }

  private static void example(Typed typed, Exit exit, Count count) {
    boolean registered = Episodes.is(exit.episode(), EpisodeKind.REGISTERED);
    count
        .evidence()
        .owned(Catalogue.INCOME_ITEM, typed.row())
        .ifPresent(owned -> count.example(
            1,
            exit.household().id(),
            Remark.of(
                    registered ? "games.j4.example" : "games.j4.removal",
                    typed.day(),
                    String.valueOf(typed.before()),
                    String.valueOf(typed.after()),
                    exit.day())
                .at(owned.row(), INCOME_ITEM.AMOUNT)));
  }

  /// Years in which exactly as many households left as the township had asked for.
  private static void quota(Count count) {
    count.above("games.quota.share").least("games.quota.years");
    Map<Integer, List<Exit>> years = new TreeMap<>();
    exits(count)
        .forEach(exit ->
            years.computeIfAbsent(exit.day().getYear(), _ -> new ArrayList<>()).add(exit));
    boolean known = false;
    for (Map.Entry<Integer, List<Exit>> year : years.entrySet()) {
      Optional<BigDecimal> quota =
          count.evidence().decimal("exit.quota", LocalDate.of(year.getKey(), 12, 31));
      known |= quota.isPresent();
      quota.ifPresent(asked -> count.look(asked.intValue() == year.getValue().size()));
      example(year.getKey(), year.getValue(), quota, count);
    }
    if (!years.isEmpty() && !known) {
      count.missing("games.no-quota");
    }
  }

  private static void example(int year, List<Exit> exits, Optional<BigDecimal> quota, Count count) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    exits.forEach(exit -> months.merge(YearMonth.from(exit.day()), 1, Integer::sum));
    var busiest = months.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    Remark remark = quota
        .map(asked -> Remark.of(
            "games.j9.example-quota",
            Integer.toString(year),
            exits.size(),
            busiest.getKey().getMonthValue(),
            busiest.getValue(),
            asked))
        .orElseGet(() -> Remark.of(
            "games.j9.example",
            Integer.toString(year),
            exits.size(),
            busiest.getKey().getMonthValue(),
            busiest.getValue()));
    Exit first = exits.getFirst();
    count.example(year, null, remark.at(first.episode(), EPISODE.ENDED_ON));
  }
}
