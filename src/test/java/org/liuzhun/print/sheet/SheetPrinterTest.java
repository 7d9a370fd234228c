package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;

class SheetPrinterTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final PrintOptions WHOLE = PrintOptions.of(Sheet.HANDBOOK, Extremes.TODAY);
  private static final VillageFile VILLAGE = Extremes.village(3);

  private static byte[] pdf = new byte[0];
  private static Printed printed = Printed.NOTHING;

  @BeforeAll
  static void printTheVillage() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printed = new SheetPrinter(CLOCK)
        .print(
            VILLAGE,
            new Order(Sheet.HANDBOOK, WHOLE, List.copyOf(VILLAGE.dossiers())),
            out,
            Progress.NONE);
    pdf = out.toByteArray();
  }

  @Test
  void everyHouseholdHasItsPagesInOneDocument() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(VILLAGE.dossiers().size(), printed.parts().size());
      assertEquals(document.getNumberOfPages(), printed.pages());
      for (Printed.Part part : printed.parts()) {
        String last = text(document, part.firstPage() + part.pages() - 2);
        assertTrue(
            last.replaceAll("[\\s　]", "")
                .contains("第" + (part.pages() - 1) + "页共" + part.pages() + "页"),
            last);
      }
    }
  }

  @Test
  void theTextIsFoundBySearch() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String all = new PDFTextStripper().getText(document);
      assertTrue(all.contains("户主"));
      for (Dossier dossier : VILLAGE.dossiers()) {
        assertTrue(all.contains(dossier.title()), dossier.title());
      }
      assertTrue(all.contains("㛃䶮𬀩") && all.contains("𠅤𬭳"));
      assertTrue(
          all.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF),
          "radicals in place of characters");
      assertFalse(all.contains("贫困户"), "nobody is called poor after 2020");
      assertEquals("", printed.uncovered());
    }
  }

  @Test
  void everyFontIsEmbeddedAsSubset() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
        }
      }
    }
    assertTrue(pdf.length < 2_000_000, "size " + pdf.length);
  }

  @Test
  void aLongTableRepeatsItsHeadingAndLosesNothing() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Printed.Part large = part(Extremes.LARGE);
      int headings = 0;
      StringBuilder all = new StringBuilder();
      for (int page = large.firstPage(); page < large.firstPage() + large.pages(); page++) {
        String text = text(document, page);
        all.append(text);
        headings += text.contains("走访内容") ? 1 : 0;
      }
      assertTrue(headings >= 3, "pages with the heading: " + headings);
      assertTrue(all.toString().replaceAll("\\s", "").contains(Extremes.LONG_NAME));
      assertEquals(40, all.toString().split("帮助联系农产品", -1).length - 1);
    }
  }

  @Test
  void theSameDataGiveTheSameBytes() throws Exception {
    List<Dossier> bare = List.of(Extremes.dossier(VILLAGE, Extremes.BARE));
    byte[][] twice = new byte[2][];
    for (int i = 0; i < 2; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new SheetPrinter(CLOCK)
          .print(VILLAGE, new Order(Sheet.HANDBOOK, WHOLE, List.copyOf(bare)), out, Progress.NONE);
      twice[i] = out.toByteArray();
    }
    assertArrayEquals(twice[0], twice[1]);
  }

  @Test
  void aPrintThatIsStoppedLeavesNoFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("handbook.pdf");
    Printed none = new SheetPrinter(CLOCK)
        .print(
            VILLAGE,
            new Order(Sheet.HANDBOOK, WHOLE, List.copyOf(VILLAGE.dossiers())),
            file,
            (_, _) -> false);
    assertEquals(0, none.pages());
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void blocksCanBeLeftOutAndTheFileAppearsWhole(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("handbook.pdf");
    PrintOptions few = WHOLE.copy(Copy.VILLAGE).plan(BookPlan.only(List.of(Block.MEMBERS)));
    List<Dossier> rare = List.of(Extremes.dossier(VILLAGE, Extremes.RARE));
    assertEquals(
        1,
        new SheetPrinter(CLOCK)
            .print(VILLAGE, new Order(Sheet.HANDBOOK, few, rare), file, Progress.NONE)
            .pages());
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = text(document, 0);
      assertTrue(text.contains("村存本") && text.contains("家庭成员") && !text.contains("走访记录"), text);
    }
  }

  @Test
  void aPageIsSeenAsPicture() {
    try (PageImages images = new PageImages(pdf)) {
      assertEquals(printed.pages(), images.count());
      PageImages.Picture cover = images.page(0, 48).orElseThrow();
      assertEquals(cover.argb().length, cover.width() * cover.height());
      assertEquals(297.0 / 210, (double) cover.height() / cover.width(), 0.01);
      assertEquals(0xFFFFFFFF, cover.argb()[0]);
      assertTrue(java.util.Arrays.stream(cover.argb()).anyMatch(pixel -> pixel != 0xFFFFFFFF));
    }
  }

  private static Printed.Part part(java.util.UUID household) {
    return printed.parts().stream()
        .filter(p -> p.household().equals(household))
        .findFirst()
        .orElseThrow();
  }

  private static String text(PDDocument document, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(document);
  }
}
