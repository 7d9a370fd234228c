package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.PaperKind;

class LongAndPicturedTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final VillageFile VILLAGE = Extremes.village(1);

  @Test
  void theLongestAnswersGoOnOverPagesAndLoseNothing() throws Exception {
    Row visit = Row.empty(Catalogue.VISIT, new UUID(9, 1))
        .with(VISIT.HOUSEHOLD, Extremes.RARE)
        .with(VISIT.VISITED_ON, LocalDate.of(2026, 3, 3))
        .with(VISIT.CONTENT, sentences(310_100));
    Row plan = Row.empty(Catalogue.PLAN, new UUID(9, 2))
        .with(PLAN.HOUSEHOLD, Extremes.RARE)
        .with(PLAN.YEAR, 2026)
        .with(PLAN.NEED, sentences(320_100));
    byte[] pdf = print(with(visit, plan), Pictures.NONE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (int first : List.of(310_100, 320_100)) {
        assertEquals(
            List.of(),
            IntStream.range(0, 200)
                .mapToObj(i -> Integer.toString(first + i))
                .filter(number -> !text.contains(number))
                .toList());
      }
    }
  }

  @Test
  void photosArePrintedAsTheyAreKept() throws Exception {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    Row photo = Row.empty(Catalogue.DOCUMENT, new UUID(9, 3))
        .with(DOCUMENT.HOUSEHOLD, Extremes.RARE)
        .with(DOCUMENT.KIND, Coded.of(PaperKind.PHOTO))
        .with(DOCUMENT.TITLE, "新房")
        .with(DOCUMENT.SHA256, "ab12");
    byte[] pdf = print(with(photo), name -> name.equals("ab12") ? jpeg.toByteArray() : null);
    assertEquals(List.of("80x60"), Paged.images(pdf));
    assertTrue(Paged.words(pdf).contains("新房"));
    Paged.assertArchival(pdf);
  }

  @Test
  void aHeadingOfMeasuresStandsAboveItsMeasure() throws Exception {
    Row[] measures = Arrays.stream(MeasureCategory.values())
        .map(category -> Row.empty(Catalogue.MEASURE, new UUID(9, 10 + category.ordinal()))
            .with(MEASURE.HOUSEHOLD, Extremes.RARE)
            .with(MEASURE.CATEGORY, Coded.of(category))
            .with(MEASURE.CONTENT, sentences(330_100).substring(0, 110))
            .with(MEASURE.STARTS_ON, LocalDate.of(2026, 3, 3)))
        .toArray(Row[]::new);
    List<String> headings =
        Arrays.stream(MeasureCategory.values()).map(MeasureCategory::term).toList();
    try (PDDocument document = Loader.loadPDF(print(with(measures), Pictures.NONE))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        List<String> lines =
            stripper.getText(document).lines().map(String::strip).toList();
        String last = lines.get(Math.max(0, lines.size() - 2));
        assertFalse(headings.contains(last), last);
      }
    }
  }

  private static String sentences(int first) {
    return IntStream.range(0, 200)
        .mapToObj(i -> (first + i) + "到此止了。")
        .collect(Collectors.joining());
  }

  private static VillageFile with(Row... rows) {
    return VILLAGE.with(java.util.Arrays.stream(rows)
        .map(row -> new RowChange(row.entity(), row.id(), null, row))
        .toList());
  }

  private static byte[] print(VillageFile village, Pictures pictures) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Order order = new Order(
        Sheet.HANDBOOK,
        PrintOptions.of(Sheet.HANDBOOK, Extremes.TODAY),
        List.of(Extremes.dossier(village, Extremes.RARE)));
    new SheetPrinter(CLOCK, null, pictures).print(village, order, out, Progress.NONE);
    return out.toByteArray();
  }
}
