package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.games.Game;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// The catalogue is whole: every number that inspections know, under its official title and of its
/// usual weight, in both languages, and the working defaults that the county's checker uses.
class OfficialCatalogueTest {

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void everyOfficialCheckHasItsTitleAndItsLevel() throws IOException {
    Texts.use(Texts.CHINESE);
    Map<String, String> ours = new TreeMap<>();
    Checks.ALL.stream()
        .filter(check -> check.id().compareTo("C131") < 0)
        .forEach(check -> ours.put(
            check.id(), check.severity().name().toLowerCase(Locale.ROOT) + "\t" + check.title()));
    assertEquals(official(), ours);
    assertEquals(130, ours.size());
  }

  @Test
  void theNumbersGoOnWithoutAGap() {
    assertEquals(
        Stream.concat(numbers("C", 143), numbers("M", 22)).toList(),
        Checks.ALL.stream().map(Check::id).sorted().toList());
    assertEquals(
        numbers("W", 20).toList(), Warnings.ALL.stream().map(Check::id).sorted().toList());
    assertEquals(
        List.of("J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "J9"),
        Games.ALL.stream()
            .map(Game::code)
            .map(code -> code.replaceAll("\\..*", ""))
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void everyTitleAndSentenceIsWrittenInEachLanguage() {
    List<Check> all = Stream.concat(Checks.ALL.stream(), Warnings.ALL.stream()).toList();
    Texts.use(Texts.ENGLISH);
    assertTrue(all.stream().flatMap(OfficialCatalogueTest::words).noneMatch(Chinese::anywhere));
    assertEquals(Checks.ALL.size(), distinct(Checks.ALL, Check::title));
    Texts.use(Texts.CHINESE);
    assertTrue(all.stream().flatMap(OfficialCatalogueTest::words).allMatch(Chinese::anywhere));
    assertEquals(Checks.ALL.size(), distinct(Checks.ALL, Check::definition));
  }

  @Test
  void theFurtherRulesBeginWithTheDefaultsOfThePublicChecker() {
    Map<String, String> defaults = Map.of(
        "road.distance.max", "5",
        "income.per_head.min", "4000",
        "income.wages.min", "300",
        "income.wages.max", "300000",
        "income.low_income_allowance.min", "200",
        "income.family_planning.min", "100",
        "income.pension.min", "88",
        "income.destitute_support.min", "200");
    Policy policy = Policy.of(VillageFile.empty());
    defaults.forEach((key, value) ->
        assertEquals(value, policy.value(key, Family.TODAY).orElseThrow().value(), key));
    assertFalse(
        policy.value("living.required", Family.TODAY).orElseThrow().value().isEmpty());
  }

  private static Stream<String> words(Check check) {
    return Stream.of(check.title(), check.definition());
  }

  private static long distinct(List<Check> checks, Function<Check, String> said) {
    return checks.stream().map(said).distinct().count();
  }

  private static Stream<String> numbers(String letter, int last) {
    String form = letter + (last > 99 ? "%03d" : "%02d");
    return IntStream.rangeClosed(1, last).mapToObj(form::formatted);
  }

  private static Map<String, String> official() throws IOException {
    try (InputStream in = Objects.requireNonNull(
        OfficialCatalogueTest.class.getResourceAsStream("official-checks.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(
              cells -> cells[0], cells -> cells[1], (one, _) -> one, TreeMap::new));
    }
  }

  private static final class Chinese {

    private Chinese() {}

    static boolean anywhere(String text) {
      return text.codePoints()
          .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
  }
}
