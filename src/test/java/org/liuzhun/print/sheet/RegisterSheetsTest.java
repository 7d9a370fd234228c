package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.HandoverKind;
import org.liuzhun.registry.code.PaperKind;

/// Papers that come out of the lists of the village: receipts, hand-over, project notices, and the
/// whole file of a household.
class RegisterSheetsTest {

  private static final LocalDate TODAY = Family.TODAY;

  private final Family family = CleanFamily.of(1);
  private final UUID home = family.household().id();

  @Test
  void aPaymentStandsOnTheReceiptListWithItsSum() throws Exception {
    String text = text(Sheet.RECEIPT, with(payment(1, "600"), payment(2, "250.50")));
    assertTrue(text.contains("光伏收益补助") && text.contains("合计850.5元"), text);
    assertTrue(text.contains(TODAY.toString()), text);
  }

  @Test
  void theLastHandoverIsPrintedLineByLine() throws Exception {
    Row handover = Row.empty(Catalogue.HANDOVER, new UUID(6, 1))
        .with(HANDOVER.HANDED_ON, TODAY)
        .with(HANDOVER.LEAVER, new UUID(7, 1))
        .with(HANDOVER.TAKER, new UUID(7, 2));
    Row older =
        Row.empty(Catalogue.HANDOVER, new UUID(6, 2)).with(HANDOVER.HANDED_ON, TODAY.minusYears(2));
    String text = text(
        Sheet.HANDOVER,
        with(
            handover,
            older,
            item(1, handover, "水泵房钥匙两把"),
            item(2, older, "旧清单"),
            Row.empty(Catalogue.HELPER, new UUID(7, 1)).with(HELPER.NAME, "高远山"),
            Row.empty(Catalogue.HELPER, new UUID(7, 2)).with(HELPER.NAME, "周以宁")));
    assertTrue(text.contains("水泵房钥匙两把") && !text.contains("旧清单"), text);
    assertTrue(text.contains("高远山") && text.contains("周以宁"), text);
  }

  @Test
  void aNoticeOfTheYearTellsTheProjectAndItsPeriod() throws Exception {
    Row project = Row.empty(Catalogue.PROJECT, new UUID(8, 1))
        .with(PROJECT.NAME, "一组机耕道")
        .with(PROJECT.BUDGET, new BigDecimal("120000"));
    String text = text(
        Sheet.PROJECT_NOTICE,
        with(
            project,
            Row.empty(Catalogue.PUBLIC_NOTICE, new UUID(8, 2))
                .with(PUBLIC_NOTICE.PROJECT, project.id())
                .with(PUBLIC_NOTICE.TITLE, "一组机耕道项目公示")
                .with(PUBLIC_NOTICE.PUBLIC_FROM, TODAY)
                .with(PUBLIC_NOTICE.PUBLIC_UNTIL, TODAY.plusDays(10))));
    assertTrue(text.contains("一组机耕道项目公示") && text.contains("120000"), text);
    assertTrue(text.contains(TODAY.plusDays(10).toString()), text);
  }

  @Test
  void theWholeFileNamesWhatIsMissingAndStopsOnceItIsThereAndTakesFarLessThanAMinute()
      throws Exception {
    Instant begun = Instant.now();
    String before = text(Sheet.WHOLE_FILE, with());
    assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 60);
    assertTrue(before.contains("缺件") && before.contains("目录"), before);
    assertTrue(before.contains("户口簿复印件"), before);
    assertEquals(1, count(before, "银行存折复印件"), before);
    String after = text(
        Sheet.WHOLE_FILE,
        with(Row.empty(Catalogue.DOCUMENT, new UUID(9, 1))
            .with(DOCUMENT.HOUSEHOLD, home)
            .with(DOCUMENT.KIND, Coded.of(PaperKind.HOUSEHOLD_REGISTER))));
    assertFalse(after.contains("户口簿复印件"), after);
  }

  private Row payment(long number, String amount) {
    return Row.empty(Catalogue.PAYMENT, new UUID(5, number))
        .with(PAYMENT.HOUSEHOLD, home)
        .with(PAYMENT.POLICY, "光伏收益补助")
        .with(PAYMENT.AMOUNT, new BigDecimal(amount))
        .with(PAYMENT.PAID_ON, TODAY);
  }

  private static Row item(long number, Row handover, String content) {
    return Row.empty(Catalogue.HANDOVER_ITEM, new UUID(6, 10 + number))
        .with(HANDOVER_ITEM.HANDOVER, handover.id())
        .with(HANDOVER_ITEM.KIND, Coded.of(HandoverKind.KEY))
        .with(HANDOVER_ITEM.CONTENT, content);
  }

  private VillageFile with(Row... more) {
    VillageFile village = Family.village(family);
    List<Row> rows = new ArrayList<>(List.of(more));
    Catalogue.ENTITIES.forEach(entity -> rows.addAll(village.all(entity)));
    return VillageFile.of(rows);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static String text(Sheet sheet, VillageFile village) throws Exception {
    Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    PrintOptions options = PrintOptions.of(sheet, TODAY).year(TODAY.getYear());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(clock)
        .print(
            village,
            new Order(sheet, options, List.copyOf(village.dossiers())),
            out,
            Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
