package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.HandoverKind;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.registry.code.SnapshotKind;

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
  void theWallCardAndTheHandbookTellPaymentsAndPoliciesOfTheFamily() throws Exception {
    Row policy = Row.empty(Catalogue.WELFARE_POLICY, new UUID(11, 1))
        .with(WELFARE_POLICY.NAME, "雨露计划补助")
        .with(WELFARE_POLICY.MEASURE_TYPE, Coded.of(MeasureType.RAIN_DEW))
        .with(WELFARE_POLICY.STANDARD, "每人每年三千元");
    Row illness = Row.empty(Catalogue.WELFARE_POLICY, new UUID(11, 2))
        .with(WELFARE_POLICY.NAME, "重度残疾人护理补贴")
        .with(WELFARE_POLICY.MEASURE_TYPE, Coded.of(MeasureType.DISABILITY_SUBSIDY));
    Row sold = payment(1, "600").with(PAYMENT.INCOME_ITEM, Coded.of(IncomeItem.PROPERTY_DIVIDEND));
    Row nursing = payment(2, "250.50").with(PAYMENT.POLICY, "残疾人护理补贴");
    VillageFile village =
        with(policy, illness, sold, nursing, received(1, policy), received(2, illness));
    String card = text(Sheet.CARD, village);
    assertTrue(card.contains("雨露计划补助") && card.contains("每人每年三千元"), card);
    assertTrue(card.contains(IncomeItem.PROPERTY_DIVIDEND.term()) && card.contains("600"), card);
    assertTrue(card.contains("其他补助1450.5"), card);
    assertFalse(card.contains("残疾"), card);
    String book = text(Sheet.HANDBOOK, village);
    assertTrue(book.contains("残疾人护理补贴") && book.contains("光伏收益补助"), book);
  }

  @Test
  void aPaymentThatNamesNothingIsCountedBesideAMeasureWithoutAType() throws Exception {
    Row measure = Row.empty(Catalogue.MEASURE, new UUID(14, 1))
        .with(MEASURE.HOUSEHOLD, home)
        .with(MEASURE.CONTENT, "修路补助")
        .with(MEASURE.STARTS_ON, TODAY)
        .with(MEASURE.ACTUAL_AMOUNT, new BigDecimal("1000"));
    String without = money(text(Sheet.CARD, with(measure)));
    Row payment = payment(9, "300").with(PAYMENT.POLICY, null);
    BigDecimal more = new BigDecimal(money(text(Sheet.CARD, with(measure, payment))));
    assertEquals(new BigDecimal("300"), more.subtract(new BigDecimal(without)));
  }

  private static String money(String card) {
    Matcher sum = Pattern.compile("年帮扶资金([0-9.]+)元").matcher(card);
    assertTrue(sum.find(), card);
    return sum.group(1);
  }

  private Row received(long number, Row policy) {
    return Row.empty(Catalogue.ENTITLEMENT, new UUID(12, number))
        .with(ENTITLEMENT.HOUSEHOLD, home)
        .with(ENTITLEMENT.POLICY, policy.id())
        .with(ENTITLEMENT.RECEIVING, true);
  }

  @Test
  void theHandbookTellsWhatWasDoneAndHowItStoodWhileTheHouseholdWasMonitored() throws Exception {
    UUID episode = new UUID(13, 1);
    LocalDate begun = TODAY.minusMonths(5);
    String book = text(
        Sheet.HANDBOOK,
        with(
            Row.empty(Catalogue.EPISODE, episode)
                .with(EPISODE.HOUSEHOLD, home)
                .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
                .with(EPISODE.STATE, Coded.of(EpisodeState.ACTIVE))
                .with(EPISODE.IDENTIFIED_ON, begun),
            Row.empty(Catalogue.MEASURE, new UUID(13, 2))
                .with(MEASURE.HOUSEHOLD, home)
                .with(MEASURE.TYPE, Coded.of(MeasureType.BREEDING))
                .with(MEASURE.CONTENT, "领养能繁母牛两头")
                .with(MEASURE.STARTS_ON, begun.plusDays(9)),
            Row.empty(Catalogue.MEASURE, new UUID(13, 4))
                .with(MEASURE.HOUSEHOLD, home)
                .with(MEASURE.CONTENT, "早已在岗的护林员")
                .with(MEASURE.STARTS_ON, begun.minusYears(2)),
            Row.empty(Catalogue.MEASURE, new UUID(13, 5))
                .with(MEASURE.HOUSEHOLD, home)
                .with(MEASURE.CONTENT, "计划中的鱼塘")
                .with(MEASURE.STATE, Coded.of(MeasureState.PLANNED))
                .with(MEASURE.STARTS_ON, begun.plusDays(9)),
            Row.empty(Catalogue.MONITORING_SNAPSHOT, new UUID(13, 3))
                .with(MONITORING_SNAPSHOT.HOUSEHOLD, home)
                .with(MONITORING_SNAPSHOT.EPISODE, episode)
                .with(MONITORING_SNAPSHOT.KIND, Coded.of(SnapshotKind.IDENTIFICATION))
                .with(MONITORING_SNAPSHOT.TAKEN_ON, begun)
                .with(MONITORING_SNAPSHOT.PER_HEAD, new BigDecimal("7345"))));
    assertTrue(book.contains("监测期间的措施") && count(book, "领养能繁母牛两头") >= 1, book);
    String meanwhile = book.substring(book.indexOf("监测期间的措施"));
    assertTrue(meanwhile.contains("早已在岗的护林员"), meanwhile);
    assertFalse(meanwhile.contains("计划中的鱼塘"), meanwhile);
    assertTrue(book.contains("识别时") && book.contains("7345"), book);
    assertTrue(book.contains("自我发展成效") && book.contains("发放单位"), book);
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
  void anInspectionHasItsNoticeWithTheIssuesThatItFound() throws Exception {
    Row found = Row.empty(Catalogue.INSPECTION, new UUID(15, 1))
        .with(INSPECTION.NAME, "县级半年督查")
        .with(INSPECTION.NOTICE_NUMBER, "青督〔2026〕9号");
    Row clean = Row.empty(Catalogue.INSPECTION, new UUID(15, 2)).with(INSPECTION.NAME, "镇级巡查");
    Row issue = Row.empty(Catalogue.ISSUE, new UUID(15, 3))
        .with(ISSUE.HOUSEHOLD, home)
        .with(ISSUE.INSPECTION, found.id())
        .with(ISSUE.TITLE, "慢性病卡未办");
    Row other = Row.empty(Catalogue.ISSUE, new UUID(15, 4))
        .with(ISSUE.HOUSEHOLD, home)
        .with(ISSUE.TITLE, "路灯不亮");
    String text = text(Sheet.INSPECTION_NOTICE, with(found, clean, issue, other));
    assertTrue(text.contains("青督〔2026〕9号") && text.contains("慢性病卡未办"), text);
    assertFalse(text.contains("镇级巡查") || text.contains("路灯不亮"), text);
    String none = text(Sheet.INSPECTION_NOTICE, with(clean));
    assertTrue(none.contains("没有查出问题的检查"), none);
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
