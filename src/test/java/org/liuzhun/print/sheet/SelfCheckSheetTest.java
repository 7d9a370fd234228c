package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// What the judgement says on paper: waivers on the self-check, the arithmetic on the account.
class SelfCheckSheetTest {

  private final Family family = CleanFamily.of(1);

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void aWaiverIsPrintedAsLongAsItHolds() throws Exception {
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 500);
    VillageFile village = waived(Family.village(family));
    String text = text(Sheet.SELF_CHECK, village);
    assertTrue(text.contains("校验豁免") && text.contains("两户同住一院"), text);
    assertTrue(text.contains("C072") && text.contains("周明"), text);
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 600);
    VillageFile changed = withWaivers(Family.village(family), village);
    assertFalse(text(Sheet.SELF_CHECK, changed).contains("两户同住一院"));
  }

  @Test
  void sheetsAreChineseWhateverTheWindowSpeaks() throws Exception {
    Texts.use(Texts.ENGLISH);
    String text = text(Sheet.SELF_CHECK, Family.village(family));
    assertTrue(text.contains("扶持对象精准"), text);
    assertFalse(text.contains("Right people"), text);
    String page = text.substring(0, text.indexOf("第 2 页"));
    assertTrue(
        !page.contains("依据参数") && page.contains("脱贫成效精准") && page.contains("第一书记（签字）"),
        "the six lights and the signatures stand on one page: " + text);
    assertTrue(text.contains("贫困发生率上限 2 % 默认值，待按当地文件确认"), text);
  }

  @Test
  void theExitOfTheVillageIsPrintedWithItsParameters() throws Exception {
    String text = text(Sheet.VILLAGE_EXIT, Family.village(family));
    assertTrue(text.contains("有村集体经济收入") && text.contains("综合结论 缺依据"), text);
    assertTrue(text.contains("村退出：达标户占比下限") && text.contains("98 %"), text);
  }

  @Test
  void aHouseholdWithoutNameIsToldByItsNumber() throws Exception {
    family.members().forEach(kin -> kin.person().without(PERSON.NAME));
    family.household().with(HOUSEHOLD.NUMBER, "0451000077");
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.WATER_SAFE, false);
    String text = text(Sheet.VILLAGE_EXIT, Family.village(family));
    assertTrue(text.contains("0451000077"), text);
  }

  @Test
  void theAccountShowsItsArithmetic() throws Exception {
    family.all(Catalogue.INCOME_STATEMENT).getFirst().with(INCOME_STATEMENT.CLAIMS, 100);
    String text = text(Sheet.ACCOUNT, Family.village(family)).replace("\n", "");
    assertTrue(text.contains("计算过程") && text.contains("核算人口 5人：王建国"), text);
    assertTrue(text.contains("监测参考人均两种算法"), text);
  }

  @Test
  void aPrintedHandbookNotesItsDayOnce() {
    VillageFile village = Family.village(family);
    Printed printed =
        new Printed(List.of(new Printed.Part(family.household().id(), 0, 4)), List.of(), 0, "");
    assertTrue(
        HandbookDay.of(village, Sheet.CARD, printed.parts(), Family.TODAY).isEmpty());
    Edit edit =
        HandbookDay.of(village, Sheet.HANDBOOK, printed.parts(), Family.TODAY).orElseThrow();
    assertEquals(1, edit.writes().size());
    family.household().with(HOUSEHOLD.HANDBOOK_PRINTED_ON, Family.TODAY);
    VillageFile noted = Family.village(family);
    assertTrue(
        HandbookDay.of(noted, Sheet.HANDBOOK, printed.parts(), Family.TODAY).isEmpty());
  }

  private static VillageFile waived(VillageFile village) {
    Judgement judgement = Judgement.of(village, Policy.of(village), Family.TODAY);
    Finding finding = judgement.findings().stream()
        .filter(found -> found.check().equals("C072"))
        .findFirst()
        .orElseThrow();
    return with(village, List.of(judgement.waiver(finding, "两户同住一院", "周明")));
  }

  private static VillageFile withWaivers(VillageFile village, VillageFile from) {
    return with(village, from.rows(Catalogue.WAIVER));
  }

  private static VillageFile with(VillageFile village, List<Row> more) {
    List<Row> rows = new ArrayList<>(more);
    Catalogue.ENTITIES.forEach(entity -> rows.addAll(village.all(entity)));
    return VillageFile.of(rows);
  }

  private static String text(Sheet sheet, VillageFile village) throws Exception {
    Clock clock =
        Clock.fixed(Family.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(clock)
        .print(
            village,
            new Order(sheet, PrintOptions.of(sheet, Family.TODAY), List.copyOf(village.dossiers())),
            out,
            Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
