package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.print.pdf.Paper;
import org.liuzhun.registry.VillageFile;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class EverySheetTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final VillageFile VILLAGE = Extremes.village(1);

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
    byte[] pdf = print(sheet, PrintOptions.of(sheet, Extremes.TODAY));
    assertArchival(pdf);
    String text = text(pdf);
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
    assertArchival(pdf);
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

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void assertArchival(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance()
        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U)) {
      ValidationResult result = Foundries.defaultInstance()
          .createValidator(PDFAFlavour.PDFA_2_U, false)
          .validate(parser);
      assertEquals(
          List.of(),
          result.getTestAssertions().stream()
              .map(a -> a.getRuleId() + " " + a.getMessage())
              .limit(3)
              .toList());
    }
  }
}
