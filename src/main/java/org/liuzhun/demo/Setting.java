package org.liuzhun.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.liuzhun.registry.RowId;

/// The village around the families: the day on which the tale ends, the recorded years, identities.
final class Setting {

  private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
  private static final int FEWEST_REPRESENTATIVES = 3;

  private final LocalDate today;
  private final int years;
  private final int households;
  private final RowId ids;
  private final Set<String> idNumbers = new HashSet<>();
  private final Dice dice;
  private final Map<UUID, Map<Integer, List<Situation>>> situations = new HashMap<>();

  Setting(LocalDate today, int years, long seed, int households) {
    this.today = today;
    this.years = years;
    this.households = households;
    dice = new Dice(seed);
    ids = new RowId(Clock.fixed(EPOCH, ZoneOffset.UTC), dice.of(1).random());
  }

  LocalDate today() {
    return today;
  }

  Dice dice() {
    return dice;
  }

  UUID nextId() {
    return ids.next();
  }

  /// The recorded years, the first one first.
  List<Integer> years() {
    return IntStream.rangeClosed(firstYear(), today.getYear()).boxed().toList();
  }

  /// How many speak for the villagers (村民代表): three of ten households send one.
  int representatives() {
    return Math.max(FEWEST_REPRESENTATIVES, (households * 3 + 5) / 10);
  }

  int firstYear() {
    return today.getYear() - years + 1;
  }

  /// The day on which a year's facts hold: its last day, or today.
  LocalDate dayOf(int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return last.isAfter(today) ? today : last;
  }

  /// The last day of a year's income account (1 October to 30 September).
  LocalDate accountEnd(int year) {
    return MonthDay.of(9, 30).atYear(year);
  }

  boolean past(LocalDate day) {
    return !day.isAfter(today);
  }

  /// The situations of a family in a year, made once.
  List<Situation> remembered(UUID family, int year, Supplier<List<Situation>> made) {
    return situations
        .computeIfAbsent(family, _ -> new HashMap<>())
        .computeIfAbsent(year, _ -> made.get());
  }

  /// The next unused identity number of that birth and sex.
  String idNumber(LocalDate birth, boolean male, Dice choice) {
    String number = InventedId.number(birth, male, choice);
    while (!idNumbers.add(number)) {
      number = InventedId.number(birth, male, choice);
    }
    return number;
  }
}
