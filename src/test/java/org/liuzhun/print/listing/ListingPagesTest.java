package org.liuzhun.print.listing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.registry.listing.Listing.Column;
import org.liuzhun.registry.listing.Listing.Type;

class ListingPagesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final List<Column> COLUMNS = List.of(
      new Column("姓名", Type.WORDS), new Column("说明", Type.WORDS), new Column("金额（元）", Type.SUM));

  @TempDir
  Path folder;

  @Test
  void everyCellIsPrintedWithHeadingsOnEachPageAndTheSumAtTheEnd() throws Exception {
    List<List<String>> lines = IntStream.range(0, 120)
        .mapToObj(i -> List.of("第" + i + "户𬭳", "需要很长的说明才能讲清楚".repeat(1 + i % 4), "10.5"))
        .toList();
    Listing listing = new Listing("一份\"清单\"", List.of("花屋村　2026-11-22", "共120条"), COLUMNS, lines);
    Path file = folder.resolve("a.pdf");
    assertEquals("", new ListingPages(CLOCK, null).write(List.of(listing), file));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      for (int i = 0; i < 120; i++) {
        assertTrue(text.contains("第" + i + "户𬭳"), "line " + i);
      }
      assertTrue(pdf.getNumberOfPages() > 2);
      assertEquals(pdf.getNumberOfPages(), text.split("金额（元）", -1).length - 1, "headings");
      assertTrue(text.contains("1260.0"), "the sum");
      assertTrue(text.contains("共120条") && text.contains("一份\"清单\""));
    }
    Paged.assertArchival(Files.readAllBytes(file));
    Paged.assertLegible(Files.readAllBytes(file));
  }

  @Test
  void theSameListGivesTheSameBytesAndAnEmptyOneSaysSo() throws Exception {
    Listing empty = new Listing("空表", List.of("花屋村"), COLUMNS, List.of());
    Path one = folder.resolve("1.pdf");
    Path two = folder.resolve("2.pdf");
    new ListingPages(CLOCK, null).write(List.of(empty), one);
    new ListingPages(CLOCK, null).write(List.of(empty), two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    try (PDDocument pdf = Loader.loadPDF(one.toFile())) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("没有记录。"));
    }
  }

  @Test
  void columnsOfBarsAreDrawnAsLinesWithTheirMarksAnAxisAndALegend() throws Exception {
    List<Column> columns = List.of(
        new Column("年度", Type.WORDS), new Column("脱贫户", Type.BAR), new Column("全村", Type.BAR));
    List<List<String>> lines = List.of(
        List.of("2024", "11200", "13400"),
        List.of("2025", "", "14100.5"),
        List.of("2026", "14800", "15900"));
    Path file = folder.resolve("curve.pdf");
    new ListingPages(CLOCK, null)
        .write(List.of(new Listing("收入（元）", List.of(), columns, lines)), file);
    byte[] pdf = Files.readAllBytes(file);
    Paged.assertArchival(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertEquals(3, text.split("\u25cf", -1).length - 1, "two figures and the legend");
      assertEquals(4, text.split("\u25a0", -1).length - 1, "three figures and the legend");
      assertTrue(text.contains("20000") && text.contains("5000"), "the axis");
      assertEquals(1, document.getNumberOfPages());
    }
  }

  @Test
  void theAxisIsRoundAndReachesBelowZeroWhereAFigureDoes() {
    assertEquals(
        List.of("-1000", "0", "1000", "2000", "3000", "4000"),
        Scale.of(List.of(new BigDecimal("3600.5"), new BigDecimal("-12"))).ticks().stream()
            .map(BigDecimal::toPlainString)
            .toList());
    Scale shares = Scale.of(List.of(new BigDecimal("0.37")));
    assertEquals(0, new BigDecimal("0.4").compareTo(shares.ticks().getLast()));
    assertEquals(1, Scale.of(List.of(BigDecimal.ZERO)).highest());
  }

  @Test
  void wideListsLieOnTheirSide() {
    Listing narrow = new Listing("窄", List.of(), COLUMNS, List.of());
    assertEquals(false, ColumnShares.of(narrow).landscape());
    List<Column> many = IntStream.range(0, 14)
        .mapToObj(i -> new Column("这一列标题" + i, Type.WORDS))
        .toList();
    ColumnShares wide = ColumnShares.of(new Listing("宽", List.of(), many, List.of()));
    assertEquals(true, wide.landscape());
    assertTrue(wide.percent().stream().mapToDouble(BigDecimal::doubleValue).sum() <= 100);
  }

  @Test
  void figuresStayWholeHoweverNarrowTheirColumns() throws Exception {
    List<String> figures = List.of(
        "2026-11-22",
        "52262819700101121X",
        "522628********121X",
        "160-9999-0001",
        "1,234,567.89",
        "-0.5%",
        "2026年11月22日",
        "第12次，2026-01-05起");
    String words = "需要很长的说明才能讲清楚这一户的来龙去脉".repeat(6);
    List<Column> columns =
        IntStream.range(0, 12).mapToObj(i -> new Column("列" + i, Type.WORDS)).toList();
    List<List<String>> lines = figures.stream()
        .map(figure ->
            IntStream.range(0, 12).mapToObj(i -> i % 3 == 0 ? words : figure).toList())
        .toList();
    Path file = folder.resolve("figures.pdf");
    new ListingPages(CLOCK, null).write(List.of(new Listing("数", List.of(), columns, lines)), file);
    byte[] pdf = Files.readAllBytes(file);
    Paged.assertLegible(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      for (String figure : figures.subList(0, 7)) {
        assertEquals(8, text.split(Pattern.quote(figure), -1).length - 1, figure);
      }
      assertEquals(8, text.split("2026-01-05", -1).length - 1);
    }
  }

  @Test
  void lettersBecomeSmallerWhereFiguresLeaveNoOtherWay() {
    List<Column> many =
        IntStream.range(0, 20).mapToObj(i -> new Column("号" + i, Type.WORDS)).toList();
    List<String> line =
        IntStream.range(0, 20).mapToObj(_ -> "52262819700101121X").toList();
    ColumnShares shares = ColumnShares.of(new Listing("宽", List.of(), many, List.of(line)));
    assertTrue(shares.letters().doubleValue() < 4 && shares.letters().doubleValue() > 2);
  }
}
