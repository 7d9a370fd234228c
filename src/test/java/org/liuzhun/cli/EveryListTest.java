package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;

/// Every list of the register is shown by `show --list`, holds something in the demonstration
/// village, and can be read in both languages.
class EveryListTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @TempDir
  static Path folder;

  private static String workbook = "";
  private static VillageFile village = VillageFile.empty();

  @BeforeAll
  static void demonstration() throws Exception {
    Path made = folder.resolve("village");
    workbook = made.toString();
    run(new ByteArrayOutputStream(), Exit.DONE, "demo", workbook, "--households", "60");
    try (Workbook opened =
        Workbook.open(made, Credentials.demonstration(), WorkbookSettings.of("tester", CLOCK))) {
      village = opened.village();
    }
  }

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void theListsAreNamedWithTheirNumbersOfRowsAndNoneIsEmpty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(out, Exit.DONE, "show", workbook, "--list");
    List<String> named = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(Catalogue.ENTITIES.size(), named.size());
    assertEquals(
        List.of("handout"),
        named.stream()
            .filter(line -> line.endsWith(" 0"))
            .map(EveryListTest::word)
            .toList(),
        "what a township hands out comes in its package only");
  }

  @Test
  void aListIsShownLineByLineByItsWordOrTheNameOfItsTable() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(out, Exit.DONE, "show", workbook, "--list", "fund_arrival");
    assertEquals(
        village.all(Catalogue.FUND_ARRIVAL).size(),
        out.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void aListThatDoesNotExistIsRefusedWithTheWayToAllOthers() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(out, Exit.WRONG_CALL, "show", workbook, "--list", "nothing");
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("--list"));
  }

  @TestFactory
  Stream<DynamicTest> everyListHoldsSomethingAndCanBeReadInBothLanguages() {
    return Listing.ALL.stream()
        .filter(listing -> listing.entity() != Catalogue.HANDOUT)
        .map(listing -> DynamicTest.dynamicTest(listing.word(), () -> {
          isLegible(listing, Texts.CHINESE);
          isLegible(listing, Texts.ENGLISH);
        }));
  }

  private static String word(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static void isLegible(Listing listing, Locale language) {
    Texts.use(language);
    RowLines lines = new RowLines(village, false);
    List<Row> rows = listing.rows(village);
    assertFalse(rows.isEmpty(), "nothing in " + listing.word());
    for (Row row : rows) {
      String line = lines.of(row);
      assertFalse(line.isBlank(), row.toString());
      assertFalse(IDENTITY.matcher(line).find(), line);
      String label = line.substring(0, line.indexOf('='));
      assertEquals(language == Texts.CHINESE, CHINESE.matcher(label).find(), label);
    }
  }

  private static void run(ByteArrayOutputStream out, int exit, String... words) {
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(print, print, Map.of("LIUZHUN_PERSON", "tester"), _ -> null);
    assertEquals(
        exit,
        CommandLineProgram.run(words, CLOCK, terminal, folder.resolve("data")),
        () -> out.toString(StandardCharsets.UTF_8));
  }
}
