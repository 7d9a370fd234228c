package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.print.sheet.TemplateFinding.Kind;

class TemplatesTest {

  @TempDir
  private Path workbook = Path.of("");

  private Templates handbook;

  @BeforeEach
  void aWorkbook() {
    handbook = new Templates(Sheet.HANDBOOK, workbook);
  }

  private void write(String name, String text) throws Exception {
    Files.createDirectories(workbook.resolve("templates"));
    Files.writeString(workbook.resolve("templates").resolve(name), text);
  }

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void nothingIsWrongWithTheProgramsOwn(Sheet sheet) throws Exception {
    Templates own = new Templates(sheet, null);
    assertEquals(List.of(), own.findings());
    assertTrue(own.files().contains(sheet.word() + ".html"));
  }

  @Test
  void aBlockThatTheTemplateForgetsIsNamed() throws Exception {
    Path blocks = handbook.own("handbook-blocks.html");
    String text = Files.readString(blocks);
    Files.writeString(blocks, text.replace("走访记录", "走访"));
    assertEquals(
        List.of(new TemplateFinding(Kind.MISSING_PART, "handbook.html", 0, "走访记录")),
        handbook.findings());
  }

  @Test
  void aListThatTheTemplateForgetsIsNamed() throws Exception {
    write("handbook-visits.html", "<p>走访</p>");
    List<TemplateFinding> findings = handbook.findings();
    assertTrue(
        findings.contains(new TemplateFinding(Kind.MISSING_PART, "handbook.html", 0, "本年走访")),
        findings.toString());
  }

  @Test
  void unknownKeysAndCharactersWithoutAFontHaveTheirLine() throws Exception {
    write("handbook-cover.html", "<p>{{ 户主姓名 }}</p>\n<p>{{ 户主姓明 }}</p>\n<p>𪚥字</p>");
    assertEquals(
        List.of(
            new TemplateFinding(Kind.UNKNOWN_KEY, "handbook-cover.html", 2, "户主姓明"),
            new TemplateFinding(Kind.UNCOVERED, "handbook-cover.html", 3, "𪚥")),
        handbook.findings());
    assertTrue(handbook.findings().getFirst().text().contains("户主姓明"));
  }

  @Test
  void aBrokenTemplateIsOneFindingAndItsFilesAreStillKnown() throws Exception {
    write("handbook-cover.html", "{% if 户主姓名 %}");
    List<TemplateFinding> findings = handbook.findings();
    assertEquals(
        List.of(Kind.BROKEN), findings.stream().map(TemplateFinding::kind).toList());
    assertTrue(findings.getFirst().text().contains("handbook-cover.html"));
    assertTrue(handbook.files().contains("handbook-visits.html"));
  }

  @Test
  void aFontThatCannotBeReadIsAFindingBesideTheOthers() throws Exception {
    write("handbook-cover.html", "<p>{{ 户主姓明 }}</p>");
    Files.createDirectories(workbook.resolve("fonts"));
    Files.writeString(workbook.resolve("fonts").resolve("serif.otf"), "OTTO");
    List<TemplateFinding> findings = handbook.findings();
    assertEquals(
        List.of(Kind.UNKNOWN_KEY, Kind.BROKEN),
        findings.stream().map(TemplateFinding::kind).toList());
    assertTrue(findings.getLast().text().contains("PostScript"));
  }

  @Test
  void aFileIsMadeOnesOwnOnceAndKeepsWhatWasWritten() throws Exception {
    assertFalse(handbook.isOwn("sheet.css"));
    String before = handbook.stamp();
    Path own = handbook.own("sheet.css");
    assertTrue(handbook.isOwn("sheet.css") && Files.size(own) > 100);
    assertNotEquals(before, handbook.stamp());
    Files.writeString(own, "h2 { color: blue }");
    assertEquals("h2 { color: blue }", Files.readString(handbook.own("sheet.css")));
  }
}
