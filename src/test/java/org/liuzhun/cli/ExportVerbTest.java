package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;

class ExportVerbTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  static Path home;

  private String said = "";

  @BeforeAll
  static void makeAVillage() {
    Texts.use(Texts.CHINESE);
    new ExportVerbTest().run("demo", "village", "--households", "3");
  }

  @Test
  void wholeNumbersWantAReasonWhichTheAccessLogKeeps() throws Exception {
    assertEquals(Exit.DONE, run("export", "village", "家庭成员", "-o", file("masked.csv")));
    assertFalse(holdsWholeNumbers("masked.csv"), said);
    assertEquals(
        Exit.DONE, run("export", "village", "家庭成员", "-o", file("whole.csv"), "--reason", "镇里要求"));
    assertTrue(holdsWholeNumbers("whole.csv"));
    try (Workbook workbook = open()) {
      assertTrue(workbook.access().read().entries().stream()
          .anyMatch(entry -> entry.what().contains("镇里要求")));
    }
  }

  @Test
  void aReportIsWrittenAndWhatItCannotGiveLeavesSomethingOver() {
    assertEquals(
        Exit.LEFT_OVER,
        run("export", "village", "work-month", "--period", "2026-08", "-o", file("r.xlsx")));
    assertTrue(said.contains("“月度工作报告”2026年8月"), said);
    assertTrue(Files.exists(home.resolve("r.xlsx")));
    assertEquals(Exit.DONE, run("export", "village", "assets-year", "-o", file("r.pdf")));
    assertTrue(Files.exists(home.resolve("r.pdf")));
  }

  @Test
  void wrongCallsAreNamed() {
    assertEquals(Exit.WRONG_CALL, run("export", "village", "没有这张表", "-o", file("x.xlsx")));
    assertEquals(Exit.WRONG_CALL, run("export", "village", "家庭成员"));
    assertEquals(
        Exit.WRONG_CALL,
        run("export", "village", "work-month", "--period", "2026", "-o", file("x.xlsx")));
    assertEquals(Exit.COULD_NOT, run("export", "village", "家庭成员", "-o", file("x.doc")));
    assertEquals(Exit.DONE, run("export", "village", "--list"));
    assertTrue(said.contains("全县全字段") && said.contains("monitored-month"), said);
  }

  private boolean holdsWholeNumbers(String name) throws Exception {
    String text = Files.readString(home.resolve(name), StandardCharsets.UTF_8);
    try (Workbook workbook = open()) {
      return PersonalNumbers.of(rows(workbook.village()).toList()).stream()
          .anyMatch(text::contains);
    }
  }

  private static Stream<Row> rows(VillageFile village) {
    return village.dossiers().stream()
        .flatMap(file -> Catalogue.ENTITIES.stream().flatMap(e -> file.rows(e).stream()));
  }

  private static Workbook open() throws Exception {
    return Workbook.open(
        home.resolve("village"), Credentials.demonstration(), WorkbookSettings.of("周明", CLOCK));
  }

  private static String file(String name) {
    return home.resolve(name).toString();
  }

  private int run(String verb, String village, String... rest) {
    String[] arguments =
        Stream.concat(Stream.of(verb, file(village)), Stream.of(rest)).toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, Map.of("LIUZHUN_PERSON", "周明"), _ -> null);
    int code = CommandLineProgram.run(arguments, CLOCK, terminal, home.resolve("data"));
    said = out.toString(StandardCharsets.UTF_8);
    return code;
  }
}
