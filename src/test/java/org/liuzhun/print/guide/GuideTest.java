package org.liuzhun.print.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.guide.Guide.Section;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.shell.RoomName;

/// The guide has a page for every room, its pictures are there, and it can be printed.
class GuideTest {

  private static final List<Locale> LANGUAGES = List.of(Texts.CHINESE, Texts.ENGLISH);
  private static final Path RESOURCES = Path.of("src/main/resources/org/liuzhun");
  private static final Pattern PICTURE = Pattern.compile("!\\[.*]\\((.*)\\)");

  @TempDir
  Path folder;

  @Test
  void everyRoomHasAPageInBothLanguages() {
    for (Locale language : LANGUAGES) {
      for (RoomName room : RoomName.values()) {
        String name = room.name().toLowerCase(Locale.ROOT);
        assertFalse(Guide.in(language).about(name).isEmpty(), language + " " + name);
      }
    }
  }

  @Test
  void whatIsShownBeforeAVillageIsOpenHasAPageToo() {
    for (Locale language : LANGUAGES) {
      assertFalse(Guide.in(language).about("welcome").isEmpty());
      assertFalse(Guide.in(language).about("desk").isEmpty());
    }
  }

  @Test
  void bothLanguagesHaveTheSameSections() {
    assertEquals(
        Guide.in(Texts.CHINESE).sections().stream().map(Section::rooms).toList(),
        Guide.in(Texts.ENGLISH).sections().stream().map(Section::rooms).toList());
  }

  @Test
  void everyPictureIsThere() {
    for (Locale language : LANGUAGES) {
      List<String> pictures = Guide.in(language).sections().stream()
          .flatMap(section -> section.lines().stream())
          .map(PICTURE::matcher)
          .filter(Matcher::matches)
          .map(found -> found.group(1))
          .toList();
      assertTrue(pictures.size() >= 6);
      pictures.forEach(name -> assertNotNull(Guide.picture(name), name));
    }
  }

  /// A renamed button or room must not keep its old name in the guide.
  @Test
  void whatTheGuideNamesStandsOnTheScreenUnderThatName() throws IOException {
    assertEquals(List.of(), unknown(Texts.ENGLISH, "en", "(?<!\\*)\\*([^*]+)\\*(?!\\*)"));
    assertEquals(List.of(), unknown(Texts.CHINESE, "zh", "“([^”]+)”"));
  }

  private static List<String> unknown(Locale language, String code, String quoted)
      throws IOException {
    String known = read(RESOURCES, code + ".properties", "words.properties")
        + read(RESOURCES.resolve("registry"), ".sql", ".tsv")
        + read(Path.of("installer", "linux"), ".desktop");
    return Guide.in(language).sections().stream()
        .flatMap(section -> section.lines().stream())
        .flatMap(line -> Pattern.compile(quoted).matcher(line).results())
        .map(found -> found.group(1))
        .filter(name -> !known.contains(name))
        .toList();
  }

  private static String read(Path folder, String... endings) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Stream.of(endings).anyMatch(file.toString()::endsWith)) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }

  @Test
  void theGuideIsPrintedWithItsPictures() throws Exception {
    Path file = folder.resolve("guide.pdf");
    GuideSheet.write(
        Guide.in(Texts.CHINESE), file, ZonedDateTime.parse("2027-03-01T08:00:00+08:00"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("一户一户录"), text);
      assertFalse(text.contains("<!--"));
      int pictures = 0;
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          pictures += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
      assertTrue(pictures >= 6, "pictures: " + pictures);
    }
    Paged.assertArchival(Files.readAllBytes(file));
    Paged.assertLegible(Files.readAllBytes(file));
  }
}
