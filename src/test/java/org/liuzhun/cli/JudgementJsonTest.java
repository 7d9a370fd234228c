package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.assessment.whatif.IncomeWith;
import org.liuzhun.assessment.whatif.NewLine;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;

/// What scripts read of the judgement: ids, places, figures, and the parameters with their
/// documents.
class JudgementJsonTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private String village = "";

  @BeforeEach
  void aVillage() {
    village = folder.resolve("village").toString();
    assertEquals(Exit.DONE, run("demo", village, "--households", "16"));
  }

  @Test
  void everyFindingNamesItsPlaceItsFiguresAndItsParameters() throws Exception {
    JsonNode findings = answer(Exit.LEFT_OVER, "check", village, "--json");
    assertTrue(findings.size() > 0);
    for (JsonNode finding : findings) {
      has(finding, "check", "severity", "household", "row", "field", "message", "arguments");
      finding
          .get("parameters")
          .forEach(parameter -> has(parameter, "key", "value", "document", "from"));
      List<String> declared = Checks.of(finding.get("check").asText()).parameters();
      List<String> named = finding.get("parameters").findValuesAsText("key");
      assertTrue(declared.containsAll(named), () -> named + " of " + declared);
      assertTrue(declared.isEmpty() || !named.isEmpty(), finding::toString);
    }
  }

  @Test
  void theBoardNamesEveryIndicatorAndEveryOffender() throws Exception {
    JsonNode lights = answer(Exit.DONE, "board", village, "--json");
    assertEquals(6, lights.size());
    int indicators = 0;
    for (JsonNode light : lights) {
      for (JsonNode indicator : light.get("indicators")) {
        indicators++;
        has(indicator, "indicator", "numerator", "denominator", "percent", "parameters");
        assertFalse(indicator.get("definition").asText().isEmpty());
        assertEquals(
            Board.INDICATORS.get(indicators - 1).parameters(),
            indicator.get("parameters").findValuesAsText("key"));
        indicator
            .get("offenders")
            .forEach(one -> has(one, "household", "row", "field", "message", "arguments"));
      }
    }
    assertEquals(Board.INDICATORS.size(), indicators);
  }

  @Test
  void theGamesReadTheLogOfTheWorkbook() throws Exception {
    JsonNode games = answer(Exit.DONE, "board", village, "--games", "--json");
    assertEquals(Games.ALL.size(), games.size());
    JsonNode nearLine = games.get(0).get("parameters").get(0);
    assertEquals("line.exit.working", nearLine.get("key").asText());
    assertTrue(nearLine.get("value").isNull() && nearLine.get("document").isNull(), "not entered");
    JsonNode late = games.get(Games.ALL.stream().map(Object::toString).toList().indexOf("J6"));
    has(late, "counted", "sample", "look", "message", "parameters", "examples");
    assertEquals("too_few", late.get("look").asText());
  }

  @Test
  void theTrendReckonsTheYearsBeforeTheWorkbookAndEndsWithToday() throws Exception {
    JsonNode points = answer(Exit.DONE, "board", village, "--trend", "--json");
    assertEquals(5, points.size(), "three years, the version of the demonstration, today");
    assertEquals("2023-12-31", points.get(0).get("day").asText());
    assertTrue(points.get(0).get("reckoned").asBoolean());
    assertEquals("2026-09-01", points.get(4).get("day").asText());
    assertFalse(points.get(4).get("reckoned").asBoolean());
    assertEquals(16, points.get(4).get("households").asInt());
    assertEquals(Exit.DONE, run("fix", village, "2026年定版"));
    assertEquals(6, answer(Exit.DONE, "board", village, "--trend", "--json").size());
  }

  @Test
  void entitlementsSuggestionsAndVerdictsNameTheirPlaces() throws Exception {
    for (JsonNode list : answer(Exit.LEFT_OVER, "check", village, "--entitled", "--json")) {
      has(list, "name", "eligible", "receiving", "until");
      list.get("missing")
          .forEach(
              one -> has(one, "household", "person", "reason", "papers", "until", "parameters"));
    }
    String household = someone();
    for (JsonNode one : answer(Exit.DONE, "suggest", village, household, "--json")) {
      has(one, "type", "person", "reason", "source", "needed", "row", "field", "parameters");
    }
    JsonNode verdict = answer(Exit.DONE, "verdict", village, household, "--json");
    has(verdict, "household", "aim", "standing");
    assertFalse(verdict.get("conditions").isEmpty());
    for (JsonNode condition : verdict.get("conditions")) {
      has(condition, "condition", "standing", "evidence", "parameters");
      condition.get("evidence").forEach(one -> has(one, "row", "field", "message", "arguments"));
    }
  }

  @Test
  void theExitOfTheVillageNamesEachConditionItsHouseholdsAndItsRecord() throws Exception {
    JsonNode exit = answer(Exit.DONE, "verdict", village, "--village", "--json");
    has(exit, "aim", "standing");
    assertEquals(14, exit.get("conditions").size());
    for (JsonNode one : exit.get("conditions")) {
      has(one, "condition", "title", "standing", "evidence", "households", "recorded");
      one.get("evidence").forEach(said -> has(said, "row", "field", "message", "arguments"));
      JsonNode list = one.get("parameters").get(0);
      assertEquals("village_exit.conditions", list.get("key").asText());
    }
    JsonNode industry = exit.get("conditions").get(1);
    assertEquals("industry", industry.get("condition").asText());
    assertEquals(2020, industry.get("recorded").get("year").asInt());
    assertEquals(Exit.DONE, run("verdict", village, "--village"));
    assertTrue(
        out.toString(StandardCharsets.UTF_8).contains(industry.get("title").asText()));
  }

  @Test
  void aNewLineNamesWhoLiesBelowItAndHowIncomeIsCompared() throws Exception {
    JsonNode low = answer(Exit.DONE, "verdict", village, "--line", "1", "--json");
    assertEquals(0, low.get("below").size());
    JsonNode high = answer(Exit.DONE, "verdict", village, "--line", "1000000", "--json");
    assertEquals(1_000_000, high.get("line").asInt());
    assertEquals(high.get("judged").asInt(), high.get("below").size());
    assertTrue(high.get("judged").asInt() > 0 && high.get("people").asInt() > 0);
    high.get("below").forEach(one -> {
      has(one, "household", "people", "monitored");
      assertTrue(one.get("income").asDouble() > 0, one::toString);
      assertEquals(
          one.get("income").asDouble(),
          Math.min(
              one.get("compared_per_head").asDouble(),
              one.get("reference_per_head").asDouble()));
    });
    assertEquals(NewLine.PARAMETERS, high.get("parameters").findValuesAsText("key"));
    assertEquals(Exit.DONE, run("verdict", village, "--line", "1000000"));
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains(high.get("message").asText()), said);
    high.get("below").forEach(one -> {
      String income = DecimalKind.digits(one.get("income").decimalValue());
      assertTrue(said.contains(income), () -> income + " in " + said);
    });
  }

  @Test
  void aPublicPostNamesEveryParameterThatDecidesWhatItBrings() throws Exception {
    JsonNode post = answer(Exit.DONE, "suggest", village, someone(), "--post", "800", "--json");
    assertEquals(9600, post.get("added").asInt());
    assertEquals(
        IncomeWith.parameters(IncomeItem.WAGE_VILLAGE_POST),
        post.get("parameters").findValuesAsText("key"));
  }

  @Test
  void theIncomeAccountIsToldLineByLineWithItsParameters() throws Exception {
    JsonNode accounts = answer(Exit.DONE, "verdict", village, someone(), "--account", "--json");
    assertFalse(accounts.isEmpty());
    JsonNode last = accounts.get(accounts.size() - 1);
    has(last, "statement", "year", "from", "until", "lines", "differences", "per_head");
    List<String> steps = last.get("lines").findValuesAsText("step");
    assertTrue(steps.containsAll(List.of("item", "net", "people", "per_head")), steps::toString);
    last.get("lines").forEach(line -> has(line, "step", "amount", "row", "message", "arguments"));
    List<String> keys = last.get("parameters").findValuesAsText("key");
    assertTrue(keys.contains("income.measure"), keys::toString);
    assertEquals(Exit.DONE, run("verdict", village, someone(), "--account"));
  }

  @Test
  void whatWasWaivedIsListedWithWhoWhenAndWhy() throws Exception {
    JsonNode waived = answer(Exit.DONE, "check", village, "--waived", "--json");
    assertEquals(1, waived.size(), "the one of the demonstration");
    JsonNode one = waived.get(0);
    has(one, "check", "household", "row", "field", "message", "parameters", "waiver");
    has(one, "reason", "author", "waived_on");
    for (JsonNode open : answer(Exit.LEFT_OVER, "check", village, "--json")) {
      boolean same = List.of("check", "household", "row", "field").stream()
          .allMatch(key -> open.get(key).equals(one.get(key)));
      assertFalse(same, "waived and open: " + open);
    }
    assertEquals(Exit.DONE, run("check", village, "--waived"));
    String listed = out.toString(StandardCharsets.UTF_8);
    assertTrue(listed.contains(one.get("reason").asText()), listed);
    assertTrue(listed.contains(Texts.of("cli.check.waived", 1)), listed);
  }

  private String someone() throws Exception {
    return answer(Exit.DONE, "show", village, "--list", "households", "--json")
        .findValue("household.number")
        .asText();
  }

  private static void has(JsonNode node, String... names) {
    List.of(names).forEach(name -> assertTrue(node.has(name), () -> name + " of " + node));
  }

  private JsonNode answer(int exit, String... arguments) throws Exception {
    assertEquals(exit, run(arguments));
    return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }

  private int run(String... arguments) {
    out.reset();
    Terminal terminal = new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        Map.of("LIUZHUN_PERSON", "tester"),
        _ -> null);
    return CommandLineProgram.run(arguments, CLOCK, terminal, folder.resolve("data"));
  }
}
