package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.games.Example;
import org.liuzhun.assessment.games.Game;
import org.liuzhun.assessment.games.GameReading;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.assessment.games.Look;
import org.liuzhun.assessment.games.Typed;
import org.liuzhun.assessment.games.TypingLog;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;

/// Habits of a whole village are planted one at a time, and the index of digital games sees that
/// one and no other.
class PlantedHabitTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final int YEARS = 8;
  private static final List<FaultKind> HABITS = FaultKind.read("habits");

  /// What stands in no row but in the log of what was typed, or in what the township asked for.
  private static final Set<String> ELSEWHERE = Set.of("J4", "J6", "J8", "J9");

  @Test
  void everyFigureOfTheIndexIsPlanted() {
    Set<String> planted = new TreeSet<>(ELSEWHERE);
    HABITS.forEach(kind -> planted.add(kind.check()));
    assertEquals(
        Games.ALL.stream().map(Game::code).collect(Collectors.toCollection(TreeSet::new)), planted);
  }

  @Test
  void habitsOfASmallVillageAreSeen() {
    plant(120, 1);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void habitsOfFiveHundredHouseholdsAreSeen(long seed) {
    plant(500, seed);
  }

  private static void plant(int households, long seed) {
    List<Row> sound =
        DemoVillage.of(households, seed, TODAY, YEARS, _ -> List.of()).rows();
    Map<String, GameReading> before = readings(rows(sound, "0"), quiet(sound));
    before
        .values()
        .forEach(reading ->
            assertNotEquals(Look.WORTH_A_LOOK, reading.look(), () -> "sound: " + reading.game()));
    for (FaultKind habit : HABITS) {
      DemoVillage village =
          DemoVillage.of(households, seed, TODAY, YEARS, planter -> planter.plant(List.of(habit)));
      Set<UUID> planted =
          village.faults().stream().map(PlantedFault::household).collect(Collectors.toSet());
      seen(habit.check(), planted, readings(rows(village.rows(), "0"), quiet(sound)));
    }
    seen("J9", Set.of(), readings(rows(sound, "asked"), quiet(sound)));
    List.of("J4", "J6", "J8")
        .forEach(code -> seen(code, Set.of(), readings(rows(sound, "0"), typed(sound, code))));
  }

  /// One figure is worth a look and no other, and only whom it was planted in is shown for it.
  private static void seen(String code, Set<UUID> planted, Map<String, GameReading> readings) {
    assertEquals(
        Set.of(code),
        readings.values().stream()
            .filter(reading -> reading.look() == Look.WORTH_A_LOOK)
            .map(reading -> reading.game().code())
            .collect(Collectors.toSet()));
    List<Example> examples = readings.get(code).examples();
    assertTrue(!examples.isEmpty(), code);
    assertTrue(
        planted.isEmpty()
            || examples.stream()
                .allMatch(one -> one.household() == null || planted.contains(one.household())),
        code);
  }

  private static Map<String, GameReading> readings(List<Row> rows, TypingLog log) {
    VillageFile village = VillageFile.of(rows);
    return Games.of(Judgement.of(village, Policy.of(village), TODAY), log).stream()
        .collect(Collectors.toMap(reading -> reading.game().code(), reading -> reading));
  }

  /// The village with a line for exits far below what its families had, and with so many exits
  /// asked of it in each year.
  private static List<Row> rows(List<Row> village, String quota) {
    List<Row> rows = new ArrayList<>(village);
    rows.add(parameter("line.exit.working", LocalDate.of(2014, 1, 1), "3800"));
    exits(village)
        .collect(Collectors.groupingBy(day -> day.getYear(), Collectors.counting()))
        .forEach((year, exits) -> rows.add(parameter(
            "exit.quota",
            LocalDate.of(year, 1, 1),
            quota.equals("asked") ? exits.toString() : quota)));
    return rows;
  }

  private static Stream<LocalDate> exits(List<Row> village) {
    return village.stream()
        .filter(row -> row.entity() == Catalogue.EPISODE)
        .filter(row -> Episodes.is(row, EpisodeKind.REGISTERED))
        .flatMap(row -> Optional.ofNullable(row.get(EPISODE.ENDED_ON)).stream());
  }

  private static Row parameter(String key, LocalDate from, String value) {
    return Row.keyed(Catalogue.POLICY_PARAMETER, key, "", from).with(POLICY_PARAMETER.VALUE, value);
  }

  /// Every visit was typed on its day, and nothing else.
  private static TypingLog quiet(List<Row> village) {
    return new TypingLog(LocalDate.of(2014, 1, 1), typedVisits(village, 0));
  }

  private static List<Typed> typedVisits(List<Row> village, int daysLater) {
    return village.stream()
        .filter(row -> row.entity() == Catalogue.VISIT)
        .flatMap(row -> Optional.ofNullable(row.get(VISIT.VISITED_ON)).stream()
            .map(day ->
                new Typed(day.plusDays(daysLater), Catalogue.VISIT, row.id(), null, null, null)))
        .toList();
  }

  private static TypingLog typed(List<Row> village, String code) {
    LocalDate since = LocalDate.of(2014, 1, 1);
    return switch (code) {
      case "J6" -> new TypingLog(since, typedVisits(village, 60));
      case "J8" -> new TypingLog(since, turned(village));
      default -> new TypingLog(since, raised(village));
    };
  }

  /// Amounts changed there and back and there again.
  private static List<Typed> turned(List<Row> village) {
    return village.stream()
        .filter(row -> row.entity() == Catalogue.INCOME_ITEM)
        .limit(60)
        .flatMap(row -> Stream.of(
            amount(TODAY.minusDays(3), row, 900, 950),
            amount(TODAY.minusDays(2), row, 950, 900),
            amount(TODAY.minusDays(1), row, 900, 950)))
        .toList();
  }

  /// A wage of each household that left was raised in the week before.
  private static List<Typed> raised(List<Row> village) {
    Map<UUID, Row> wages = new HashMap<>();
    village.stream()
        .filter(row -> row.entity() == Catalogue.INCOME_ITEM)
        .filter(row -> String.valueOf(row.get(INCOME_ITEM.ITEM)).contains("A1"))
        .forEach(row -> wages.put(row.get(INCOME_ITEM.HOUSEHOLD), row));
    return village.stream()
        .filter(row -> row.entity() == Catalogue.EPISODE && row.get(EPISODE.ENDED_ON) != null)
        .flatMap(row -> raised(row, wages.get(row.get(EPISODE.HOUSEHOLD))))
        .toList();
  }

  private static Stream<Typed> raised(Row exit, @Nullable Row wage) {
    LocalDate day = exit.get(EPISODE.ENDED_ON, TODAY).minusDays(7);
    return wage == null ? Stream.of() : Stream.of(amount(day, wage, 900, 950));
  }

  private static Typed amount(LocalDate day, Row item, int before, int after) {
    return new Typed(
        day,
        Catalogue.INCOME_ITEM,
        item.id(),
        Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT),
        BigDecimal.valueOf(before),
        BigDecimal.valueOf(after));
  }
}
