package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.spreadsheet.form.BlankForms;

/// Sheets that come in, on the command line.
class FormsOnTheCommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  private Path folder;

  private String village = "";
  private ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void makeVillage() {
    village = folder.resolve("village").toString();
    assertEquals(Exit.DONE, run("demo", village, "--households", "3"));
  }

  private int run(String... arguments) {
    out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return CommandLineProgram.run(
        arguments, CLOCK, new Terminal(stream, stream, Map.of(), _ -> null), folder);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void doubtfulHeadingsAreNamedAndWhatIsConfirmedIsRememberedAndFilled() throws Exception {
    String form = BlankForms.doubtful(folder).toString();
    assertEquals(Exit.LEFT_OVER, run("fill", village, form));
    assertTrue(said().contains("待确认"), said());
    Path filled = folder.resolve("filled.xlsx");
    run(
        "fill",
        village,
        form,
        "-o",
        filled.toString(),
        "--match",
        "D2=own/household.address",
        "--match",
        "E2=-",
        "--json");
    assertTrue(said().contains("confirmed"), said());
    assertTrue(Files.exists(filled));
    assertTrue(Files.exists(folder.resolve("filled-来源.xlsx")));
    assertEquals(Exit.DONE, run("fill", village, form), "nothing is doubtful any more");
    assertEquals(
        Exit.WRONG_CALL, run("fill", village, form, "--match", "没有这一栏=own/household.phone"));
  }

  @Test
  void whatOnlyTheRegisterHasIsListedForTyping() throws Exception {
    Path theirs = Files.writeString(
        folder.resolve("theirs.csv"), "户编号,姓名,证件号码,与户主关系\n99,张不在,529901198001010010,户主\n");
    Path list = folder.resolve("list.xlsx");
    assertEquals(
        Exit.LEFT_OVER,
        run("compare", village, theirs.toString(), "-o", list.toString(), "--json"));
    assertTrue(said().contains("only_theirs"), said());
    assertTrue(said().contains("only_ours"), said());
    assertTrue(Files.exists(list));
    assertEquals(Exit.DONE, run("import", village, theirs.toString(), "--columns"));
    assertEquals(
        Exit.COULD_NOT, run("compare", village, folder.resolve("none.xlsx").toString()));
  }
}
