package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.template.UnknownKey;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

class TemplateOverrideTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir
  private Path workbook = Path.of("");

  @BeforeEach
  void makeTheFolders() throws Exception {
    Files.createDirectories(workbook.resolve("templates"));
    Files.createDirectories(workbook.resolve("fonts"));
  }

  @Test
  void theProgramsOwnTemplateNamesNoUnknownKey() throws Exception {
    assertEquals(List.of(), new SheetPrinter(CLOCK).check(Sheet.HANDBOOK));
  }

  @Test
  void aFileOfTheSameNameReplacesOneBlock() throws Exception {
    write("handbook-cover.html", "<p>{{ 户主姓名 }}</p>\n{% for 人 in 家庭成员 %}\n{{ 人.姓明 }}{% endfor %}");
    assertEquals(
        List.of(new UnknownKey("handbook-cover.html", 3, "人.姓明")),
        new SheetPrinter(CLOCK, workbook, Pictures.NONE).check(Sheet.HANDBOOK));
  }

  @Test
  void aTemplateThatIsNoXhtmlIsRefusedWithItsLine() throws Exception {
    write("handbook.html", "<html>\n<body><p>{{ 户主姓名 }}</body></html>");
    Trouble trouble = assertThrows(Trouble.class, this::print);
    assertEquals("trouble.print.not-well-formed", trouble.key());
    assertTrue(trouble.getMessage().contains("2"), trouble.getMessage());
  }

  @Test
  void aDamagedFontIsNamed() throws Exception {
    Files.write(workbook.resolve("fonts").resolve("broken.ttf"), new byte[] {0, 1, 0, 0, 0, 9});
    assertEquals("trouble.print.font", assertThrows(Trouble.class, this::print).key());
  }

  @Test
  void aCharacterThatNoFontHasIsListed() throws Exception {
    write("handbook.html", "<html><body><p>𪚥 {{ 户主姓名 }}</p></body></html>");
    assertEquals("𪚥", print().uncovered());
  }

  @Test
  void aTemplateOpensNoFileAndNoAddress() throws Exception {
    Path secret = Files.writeString(workbook.resolve("secret.txt"), "secret");
    write(
        "handbook.html",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri()
            + "\">]>\n<html><head><link rel=\"stylesheet\" href=\""
            + secret.toUri() + "\"/></head><body><p>&x;</p><img src=\"" + secret.toUri()
            + "\"/><img src=\"http://127.0.0.1:9/\"/></body></html>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    print(out);
    assertTrue(!out.toString(StandardCharsets.ISO_8859_1).contains("secret"));
  }

  private Printed print() throws Trouble {
    return print(new ByteArrayOutputStream());
  }

  private Printed print(ByteArrayOutputStream out) throws Trouble {
    VillageFile village = Extremes.village(1);
    return new SheetPrinter(CLOCK, workbook, Pictures.NONE)
        .print(
            village,
            new Order(
                Sheet.HANDBOOK,
                PrintOptions.of(Sheet.HANDBOOK, Extremes.TODAY),
                List.of(Extremes.dossier(village, Extremes.RARE))),
            out,
            Progress.NONE);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(workbook.resolve("templates").resolve(name), text);
  }
}
