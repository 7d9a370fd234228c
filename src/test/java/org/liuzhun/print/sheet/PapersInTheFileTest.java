package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.print.pdf.PaperScan;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;

/// The whole file holds the scanned papers themselves, page by page; a project notice its
/// photograph.
class PapersInTheFileTest {

  private static final LocalDate TODAY = Family.TODAY;
  private static final String DAMAGED = "%PDF-1.7 cut off";

  private final Family family = CleanFamily.of(1);
  private final List<Row> rows = new ArrayList<>();

  /// What is kept under which name.
  private static Map<String, byte[]> kept() throws Exception {
    return Map.of(
        "a1", picture(90, 60),
        "b2", PaperScan.of(paper(3), "户口簿.pdf"),
        "c3", DAMAGED.getBytes(StandardCharsets.US_ASCII),
        "d4", picture(60, 90));
  }

  @Test
  void everyPageOfEveryPaperIsAPageOfTheWholeFile() throws Exception {
    int without = pages(print(Sheet.WHOLE_FILE, false));
    document(1, PaperKind.ID_COPY, "户主身份证复印件", "a1");
    document(2, PaperKind.HOUSEHOLD_REGISTER, "户口簿复印件", "b2");
    document(3, PaperKind.MEDICAL, "诊断证明", "d4");
    byte[] pdf = print(Sheet.WHOLE_FILE, false);
    assertEquals(without + 5, pages(pdf), "one card, three pages of the register, one certificate");
    assertEquals(List.of(1, 1, 1, 1, 1), last(pdf, 5));
    String text = text(pdf);
    assertTrue(text.contains("户口簿复印件"), text);
    assertTrue(text.contains("1/3") && text.contains("3/3"), text);
  }

  @Test
  void aDamagedOrAbsentPaperIsLeftOutAndTheRestIsPrinted() throws Exception {
    int without = pages(print(Sheet.WHOLE_FILE, false));
    document(1, PaperKind.ID_COPY, "身份证", "c3");
    document(2, PaperKind.ID_COPY, "身份证", "e5");
    document(3, PaperKind.ID_COPY, "身份证", "a1");
    assertEquals(without + 1, pages(print(Sheet.WHOLE_FILE, false)));
  }

  @Test
  void whereNumbersAreHiddenNoScanShowsThem() throws Exception {
    int without = pages(print(Sheet.WHOLE_FILE, true));
    document(1, PaperKind.ID_COPY, "户主身份证复印件", "a1");
    assertEquals(without, pages(print(Sheet.WHOLE_FILE, true)));
  }

  @Test
  void aProjectNoticeShowsItsPhotographButNoneOutOfAHouseholdsFile() throws Exception {
    Row project = Row.empty(Catalogue.PROJECT, new UUID(8, 1)).with(PROJECT.NAME, "一组机耕道");
    rows.add(project);
    rows.add(Row.empty(Catalogue.DOCUMENT, new UUID(8, 3))
        .with(DOCUMENT.PROJECT, project.id())
        .with(DOCUMENT.SHA256, "a1"));
    Row notice = Row.empty(Catalogue.PUBLIC_NOTICE, new UUID(8, 2))
        .with(PUBLIC_NOTICE.PROJECT, project.id())
        .with(PUBLIC_NOTICE.PUBLIC_FROM, TODAY)
        .with(PUBLIC_NOTICE.PHOTO, new UUID(8, 3));
    rows.add(notice);
    byte[] pdf = print(Sheet.PROJECT_NOTICE, false);
    assertEquals(1, pages(pdf), "no empty page behind it");
    assertEquals(List.of(1), last(pdf, 1));
    document(4, PaperKind.PHOTO, "全家福", "a1");
    rows.set(rows.indexOf(notice), notice.with(PUBLIC_NOTICE.PHOTO, new UUID(9, 4)));
    assertEquals(List.of(0), last(print(Sheet.PROJECT_NOTICE, false), 1));
  }

  private void document(long number, PaperKind kind, String title, String name) {
    rows.add(Row.empty(Catalogue.DOCUMENT, new UUID(9, number))
        .with(DOCUMENT.HOUSEHOLD, family.household().id())
        .with(DOCUMENT.KIND, Coded.of(kind))
        .with(DOCUMENT.TITLE, title)
        .with(DOCUMENT.SHA256, name));
  }

  private byte[] print(Sheet sheet, boolean hidden) throws Exception {
    VillageFile plain = Family.village(family);
    List<Row> all = new ArrayList<>(rows);
    Catalogue.ENTITIES.forEach(entity -> all.addAll(plain.all(entity)));
    VillageFile village = VillageFile.of(all);
    PrintOptions usual = PrintOptions.of(sheet, TODAY).year(TODAY.getYear());
    PrintOptions options = hidden ? usual.hidden(Secret.numbers(), "") : usual;
    Map<String, byte[]> kept = kept();
    Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(clock, null, name -> found(kept, name))
        .print(
            village,
            new Order(sheet, options, List.copyOf(village.dossiers())),
            out,
            Progress.NONE);
    return out.toByteArray();
  }

  private static byte @Nullable [] found(Map<String, byte[]> kept, String name) {
    return kept.get(name);
  }

  private static byte[] picture(int width, int height) throws Exception {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    return jpeg.toByteArray();
  }

  private static byte[] paper(int pages) throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(PDRectangle.A5));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static int pages(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /// How many pictures each of the last pages shows.
  private static List<Integer> last(byte[] pdf, int pages) throws Exception {
    List<Integer> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int all = document.getNumberOfPages();
      for (int i = all - pages; i < all; i++) {
        int count = 0;
        for (COSName name : document.getPage(i).getResources().getXObjectNames()) {
          count += document.getPage(i).getResources().isImageXObject(name) ? 1 : 0;
        }
        pictures.add(count);
      }
    }
    return pictures;
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
