package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.print.pdf.Paper;
import org.liuzhun.registry.VillageFile;

class EverySheetTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final VillageFile VILLAGE = Extremes.village(1);
  private static final Pattern NOT_PRINTED = Pattern.compile("(?s)<head>.*?</head>");
  private static final Pattern WORDS = Pattern.compile("<[^>]*>|[，。；、：]");

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void itsTemplateNamesNoUnknownKey(Sheet sheet) throws Exception {
    assertEquals(List.of(), new SheetPrinter(CLOCK).check(sheet));
    assertFalse(sheet.label().isEmpty() || sheet.term().isEmpty());
    assertEquals(sheet, Sheet.of(sheet.word()).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void itIsArchivalAndFindable(Sheet sheet) throws Exception {
    PrintOptions options = PrintOptions.of(sheet, Extremes.TODAY);
    byte[] pdf = print(sheet, options);
    Paged.assertArchival(pdf);
    Paged.assertLegible(pdf);
    String text = text(pdf);
    String bare = Paged.bare(text);
    assertEquals(
        List.of(),
        words(sheet, options).filter(word -> !bare.contains(word)).limit(9).toList());
    assertTrue(
        text.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF || c == '〓'), sheet.word());
    assertFalse(text.contains("贫困户"), "nobody is called poor after 2020");
    if (sheet.unit() == Sheet.Unit.HOUSEHOLD && sheet != Sheet.RECTIFICATION) {
      VILLAGE
          .dossiers()
          .forEach(dossier -> assertTrue(text.contains(dossier.title()), dossier.title()));
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everyPaperIsArchivalAndKeepsItsText(Paper paper) throws Exception {
    byte[] pdf = print(Sheet.CARD, PrintOptions.of(Sheet.CARD, Extremes.TODAY).paper(paper));
    Paged.assertArchival(pdf);
    assertTrue(text(pdf).contains("㛃䶮𬀩"));
  }

  @Test
  void aBookletHasItsPagesInFoldingOrder() throws Exception {
    PrintOptions options = PrintOptions.of(Sheet.HANDBOOK, Extremes.TODAY).paper(Paper.BOOKLET);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(CLOCK)
        .print(
            VILLAGE,
            new Order(Sheet.HANDBOOK, options, List.of(Extremes.dossier(VILLAGE, Extremes.BARE))),
            out,
            Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertEquals(0, document.getNumberOfPages() % 2);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      String outer = stripper.getText(document).replaceAll("\\s", "");
      assertTrue(outer.contains("户存本"), outer);
      assertTrue(document.getPage(0).getMediaBox().getWidth() > 840);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Sheet.class,
      names = {"CARD", "NOTICE", "CONTACT"})
  void whatHangsOnTheWallTellsNoSecrets(Sheet sheet) throws Exception {
    String text = text(print(sheet, PrintOptions.of(sheet, Extremes.TODAY)));
    for (String secret : List.of("高血压", "52062519680412101", "慢性病", "因病", "因残", "残疾")) {
      assertFalse(text.contains(secret), secret);
    }
  }

  @Test
  void whatIsShownAfterAllBearsItsReason() throws Exception {
    Set<Secret> hidden = EnumSet.noneOf(Secret.class);
    PrintOptions open = PrintOptions.of(Sheet.NOTICE, Extremes.TODAY).hidden(hidden, "乡镇核对名单");
    String text = text(print(Sheet.NOTICE, open));
    assertTrue(text.contains("乡镇核对名单") && text.contains("52062519680412101"));
  }

  private static byte[] print(Sheet sheet, PrintOptions options) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Order order = new Order(sheet, options, List.copyOf(VILLAGE.dossiers()));
    new SheetPrinter(CLOCK).print(VILLAGE, order, out, Progress.NONE);
    return out.toByteArray();
  }

  /// Everything that the filled templates say, cut where a line or a page may end.
  private static Stream<String> words(Sheet sheet, PrintOptions options) throws Exception {
    Order order = new Order(sheet, options, List.copyOf(VILLAGE.dossiers()));
    Composer composer = new SheetPrinter(CLOCK).composer(VILLAGE, order);
    StringBuilder html = new StringBuilder();
    if (sheet.unit() == Sheet.Unit.VILLAGE) {
      html.append(composer.html());
    } else {
      for (var dossier : order.households().stream().filter(sheet::concerns).toList()) {
        html.append(composer.html(dossier));
      }
    }
    return WORDS
        .splitAsStream(NOT_PRINTED.matcher(html).replaceAll(" "))
        .map(word -> Paged.bare(word.replace("&#160;", " ").replace("&amp;", "&")))
        .filter(word -> !word.isEmpty());
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
