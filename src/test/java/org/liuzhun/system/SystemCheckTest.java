package org.liuzhun.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.Fonts;
import org.liuzhun.system.SystemCheck.Line;
import org.liuzhun.system.SystemCheck.State;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The check-up of a laptop and the report made of it.
class SystemCheckTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  Path data;

  @Test
  void fontsKeysDiskAndClockOfAHealthyLaptopAreGood() {
    List<Line> lines = SystemCheck.run(data, CLOCK);
    for (String part : List.of("fonts", "keys", "clock")) {
      assertEquals(State.GOOD, state(lines, part), part);
    }
    assertTrue(data.toFile().list().length == 0, "the check leaves nothing behind");
  }

  @Test
  void aClockOfTheYear2001IsBad() {
    Clock old = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
    assertEquals(State.BAD, state(SystemCheck.run(data, old), "clock"));
  }

  @Test
  void fontsThatWereTakenAwayAreNamedNotThrown() {
    Line line = FontCheck.of(Fonts::regular, () -> {
      throw new UncheckedIOException(new NoSuchFileException("NotoSansSC-Bold.ttf"));
    });
    assertEquals(State.BAD, line.state());
  }

  @Test
  void aDataFolderThatIsAFileIsNamedNotThrown() throws IOException {
    Path file = Files.writeString(data.resolve("in-the-way"), "x");
    assertEquals(State.BAD, state(SystemCheck.run(file, CLOCK), "disk"));
  }

  @Test
  void theReportHoldsTheCheckUpAndTheNewestLogsAndNotTheHomeFolder() throws Exception {
    Path logs = Files.createDirectories(ProblemReport.logs(data));
    Files.writeString(logs.resolve("liuzhun.log"), "WARN row 1");
    Path report = data.resolve("report.zip");
    ProblemReport.write(report, data, CLOCK);
    TreeMap<String, String> entries = entries(report);
    assertEquals("WARN row 1", entries.get("logs/liuzhun.log"));
    assertTrue(entries.get("check.txt").contains(Texts.of("system.part.fonts")));
    assertFalse(entries.get("check.txt").contains(System.getProperty("user.home")));
  }

  @Test
  void theReportDoesNotTellWhereTheDataLieNorWhatSomebodyCalledAPrinter() throws Exception {
    Path ofAPerson = Files.createDirectories(data.resolve("周桂兰"));
    Path report = data.resolve("report.zip");
    ProblemReport.write(report, ofAPerson, CLOCK);
    assertFalse(entries(report).get("check.txt").contains("周桂兰"));
    Line printer = PrinterCheck.of(2, "周桂兰的打印机");
    assertTrue(printer.words().contains("周桂兰"), "on this screen the name helps");
    assertFalse(printer.withoutNames().contains("周桂兰"), printer.withoutNames());
    assertTrue(printer.withoutNames().contains("2"), printer.withoutNames());
  }

  @Test
  void aReportThatCannotBeWrittenSaysSoAndLeavesTheOldOne() {
    Path nowhere = data.resolve("missing").resolve("report.zip");
    Trouble trouble = assertThrows(Trouble.class, () -> ProblemReport.write(nowhere, data, CLOCK));
    assertEquals("trouble.system.report", trouble.key());
  }

  private static State state(List<Line> lines, String part) {
    return lines.stream()
        .filter(line -> line.part().equals(Texts.of("system.part." + part)))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static TreeMap<String, String> entries(Path file) throws IOException {
    TreeMap<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
