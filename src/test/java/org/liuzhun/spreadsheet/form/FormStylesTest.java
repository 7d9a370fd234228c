package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Forms in styles beyond the twelve: figures by group and kind, boxes to tick, sections, families
/// in merged cells, rosters of some people only, text and web pages.
class FormStylesTest {

  private static final FillOrder ORDER = new FillOrder(
      Filled.VILLAGE,
      Policy.of(Filled.VILLAGE),
      Filled.TODAY,
      2026,
      Filled.everybody(),
      Who.ALL,
      false,
      "");

  @TempDir
  private Path folder;

  private final List<Situation> all = Filled.everybody().stream()
      .map(id -> Situation.of(dossier(id), Filled.TODAY))
      .toList();
  private final String head = dossier(Filled.everybody().getFirst()).title();

  private static Dossier dossier(UUID id) {
    return Filled.VILLAGE.dossier(id).orElseThrow();
  }

  private static Filled filled(Path form) throws Exception {
    BlankForm blank = Filled.blank(form);
    return Filled.of(blank, Which.of(blank).of(Filled.VILLAGE, Filled.TODAY, null));
  }

  private int people(Who who) {
    return (int) all.stream()
        .flatMap(household -> household.members().stream())
        .filter(who::has)
        .count();
  }

  private String count(Which which) {
    return String.valueOf(all.stream().filter(which::has).count());
  }

  @Test
  void figuresAreCountedForTheGroupThatARowNames() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "各组基本情况统计表", 4)
        .row(1, "组别", "总户数", "总人口", "耕地面积")
        .row(2, "第二村民组", "", "", "")
        .row(3, "一组", "", "", "")
        .row(4, "没有的组", "", "", "")
        .row(5, "合计", "", "", "")
        .save(folder, "groups.xlsx"));
    Which every = Which.ALL;
    String second = String.valueOf(every.of(Filled.VILLAGE, Filled.TODAY, "二组").size());
    assertEquals(second, filled.at("B3"));
    assertEquals(
        String.valueOf(every.of(Filled.VILLAGE, Filled.TODAY, "一组").size()), filled.at("B4"));
    assertEquals("", filled.at("B5"));
    assertEquals(List.of("problem.form.which-row"), filled.reasons("没有的组"));
    assertEquals("", filled.at("D3"), "the village's land is not the group's");
    assertTrue(filled.reasons("耕地面积").contains("problem.form.of-village"));
  }

  @Test
  void withoutNamesEveryGroupGetsItsRow() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "各组户数人口统计表", 4)
        .row(1, "村民小组", "户数", "人口", "劳动力人数")
        .blank(2, 3, 4)
        .row(4, "合计", "", "", "")
        .formula(4, 1, "SUM(B3:B4)")
        .save(folder, "groups.xlsx"));
    assertEquals("一组", filled.at("A3"));
    assertEquals(Filled.GROUPS.size(), filled.form.rows());
    int foot = 3 + Filled.GROUPS.size();
    assertEquals("合计", filled.at("A" + foot));
    assertEquals(all.size(), filled.computed("B" + foot));
  }

  @Test
  void figuresAreCountedForTheKindOfHouseholdsThatARowNames() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "监测对象统计表", 4)
        .row(1, "对象类别", "户数", "人数", "其中：劳动力")
        .row(2, "脱贫不稳定户", "", "", "")
        .row(3, "边缘易致贫户", "", "", "")
        .row(4, "一般农户", "", "", "")
        .save(folder, "kinds.xlsx"));
    assertEquals(count(Which.UNSTABLE), filled.at("B3"));
    assertEquals(count(Which.MARGINAL), filled.at("B4"));
    assertEquals(count(Which.ORDINARY), filled.at("B5"));
    assertFalse(filled.at("D3").isEmpty(), "among them is no other question");
  }

  @Test
  void aRosterHoldsOnlyThePeopleWhomItsTitleNames() throws Exception {
    Path disabled = Paper.xlsx("Sheet1")
        .title(0, "残疾人基本信息表", 4)
        .row(1, "姓名", "身份证号", "残疾类别", "残疾等级")
        .blank(2, 3, 4)
        .save(folder, "disabled.xlsx");
    assertEquals(people(Who.DISABLED), filled(disabled).form.rows());
    Path pupils = Paper.xlsx("Sheet1")
        .title(0, "教育资助申报表", 4)
        .row(1, "学生姓名", "身份证号", "与户主关系", "户主姓名")
        .blank(2, 3, 4)
        .save(folder, "pupils.xlsx");
    assertEquals(people(Who.PUPILS), filled(pupils).form.rows());
    assertTrue(people(Who.PUPILS) < people(Who.ALL));
    Path both = Paper.xlsx("Sheet1")
        .title(0, "低保对象、特困人员核查表", 3)
        .row(1, "姓名", "身份证号", "与户主关系")
        .blank(2, 3, 3)
        .save(folder, "both.xlsx");
    assertEquals(people(Who.ALL), filled(both).form.rows());
  }

  @Test
  void aHouseholdFormHoldsOnlyTheHouseholdsWhomItsTitleNames() throws Exception {
    Path form = Paper.xlsx("Sheet1")
        .title(0, "附件2：", 3)
        .title(1, "低保户信息表", 3)
        .row(2, "户主姓名", "家庭人口数", "低保人数")
        .blank(3, 4, 3)
        .save(folder, "low-income.xlsx");
    assertEquals("低保户信息表", Filled.blank(form).title());
    assertEquals(count(Which.LOW_INCOME), String.valueOf(filled(form).form.rows()));
  }

  @Test
  void sectionsOfASheetAreFilledEachWithItsHouseholds() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "两类对象台账", 4)
        .row(1, "一、脱贫户", "", "", "")
        .row(2, "序号", "户主姓名", "家庭人口", "联系电话")
        .blank(3, 4, 4)
        .row(5, "二、监测对象", "", "", "")
        .row(6, "序号", "户主姓名", "监测类别", "风险类型")
        .blank(7, 8, 4)
        .save(folder, "sections.xlsx"));
    int lifted = Integer.parseInt(count(Which.LIFTED));
    int monitored = Integer.parseInt(count(Which.MONITORED));
    assertEquals(lifted + monitored, filled.form.rows());
    assertEquals(String.valueOf(lifted), filled.at("A" + (3 + lifted)));
    assertEquals("二、监测对象", filled.at("A" + (4 + lifted)));
    assertEquals(String.valueOf(monitored), filled.at("A" + (5 + lifted + monitored)));
  }

  @Test
  void aSheetForEachKindIsFilledAndOneForNobodyIsLeft() throws Exception {
    Paper paper = Paper.xlsx("脱贫户");
    for (String sheet : new String[] {"脱贫户", "监测对象", "Sheet3"}) {
      (sheet.equals("脱贫户") ? paper : paper.sheet(sheet))
          .row(0, "序号", "户主姓名", "家庭人口", "联系电话")
          .blank(1, 2, 4);
    }
    Filled filled = filled(paper.save(folder, "sheets.xlsx"));
    assertFalse(filled.at(0, "B2").isEmpty());
    assertFalse(filled.at(1, "B2").isEmpty());
    assertEquals("", filled.at(2, "B2"));
    assertEquals(List.of("problem.form.which-sheet"), filled.reasons("Sheet3"));
  }

  @Test
  void cellsMergedForAFamilyAreMergedForEachFamilyAnew() throws Exception {
    Paper paper = Paper.xlsx("Sheet1").row(0, "序号", "户主姓名", "姓名", "与户主关系", "年龄").blank(1, 8, 5);
    for (int column = 0; column < 2; column++) {
      paper.merge(1, 4, column, column).merge(5, 8, column, column);
    }
    Filled filled = filled(paper.save(folder, "families.xlsx"));
    List<MemberNow> family = all.getFirst().members();
    assertTrue(filled
        .workbook
        .getSheetAt(0)
        .getMergedRegions()
        .contains(org.apache.poi.ss.util.CellRangeAddress.valueOf("B2:B" + (family.size() + 1))));
    assertEquals(family.getLast().name(), filled.at("C" + (family.size() + 1)));
    assertEquals("", filled.at("B3"), "nothing hides in a merged cell");
    assertEquals("2", filled.at("A" + (family.size() + 2)));
  }

  @Test
  void boxesAreTickedWhereOneMeansTheSame() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "农户核查表", 4)
        .row(1, "户主姓名", "", "家庭人口数", "")
        .row(2, "是否危房", "□是  □否", "联系电话", "")
        .row(3, "饮水是否安全：□是 □否", "", "住房结构", "石头□ 竹子□")
        .save(folder, "boxes.xlsx"));
    assertEquals(head, filled.at("B2"));
    assertTrue(filled.at("B3").matches("☑是  □否|□是  ☑否"), filled.at("B3"));
    assertTrue(filled.at("A4").matches("饮水是否安全：(☑是 □否|□是 ☑否)"), filled.at("A4"));
    assertEquals("石头□ 竹子□", filled.at("D4"));
    assertEquals(List.of("problem.form.no-option"), filled.reasons("住房结构"));
  }

  @Test
  void roomBehindColonsIsFilledOnACardAndLeftForPensUnderAList() throws Exception {
    Filled card = filled(Paper.xlsx("Sheet1")
        .title(0, "入户走访登记", 3)
        .title(1, "户主姓名：          家庭人口：    人      住址：", 3)
        .row(2, "姓名", "与户主关系", "年龄")
        .blank(3, 4, 3)
        .save(folder, "card.xlsx"));
    int members = all.getFirst().members().size();
    assertTrue(card.at("A2").startsWith("户主姓名：" + head + " 家庭人口：" + members), card.at("A2"));
    assertEquals(all.getFirst().head().orElseThrow().name(), card.at("A4"));
    Filled list = filled(Paper.xlsx("Sheet1")
        .row(0, "户主姓名", "家庭人口数", "联系电话")
        .blank(1, 2, 3)
        .row(3, "填表人：", "", "")
        .title(4, "联系电话：          填表日期：        ", 3)
        .save(folder, "list.xlsx"));
    assertEquals("联系电话：          填表日期：        ", list.at("A" + (all.size() + 3)));
  }

  @Test
  void textsThatStandInTheirCellsAreReplacedNotDoubled() throws Exception {
    Path form = folder.resolve("streamed.xlsx");
    try (var workbook = new org.apache.poi.xssf.streaming.SXSSFWorkbook();
        var out = Files.newOutputStream(form)) {
      var sheet = workbook.createSheet("a");
      sheet.createRow(0).createCell(0).setCellValue("户主____，人口____人，电话____");
      sheet.createRow(1).createCell(0).setCellValue("是否危房：□是 □否");
      workbook.write(out);
    }
    Filled filled = filled(form);
    Path out = folder.resolve("filled-streamed.xlsx");
    String said = org.liuzhun.spreadsheet.sheet.Spreadsheets.read(out)
        .getFirst()
        .lines()
        .getFirst()
        .cell(0)
        .shown();
    assertTrue(said.startsWith("户主 " + head) && !said.contains("____"), said);
    assertTrue(filled.at("A2").contains("☑"), filled.at("A2"));
  }

  @Test
  void aTableThatLiesOnItsSideIsDoubtful() throws Exception {
    BlankForm form = Filled.blank(Paper.xlsx("Sheet1")
        .title(0, "家庭成员信息", 3)
        .row(1, "项目", "成员1", "成员2")
        .row(2, "姓名", "", "")
        .row(3, "性别", "", "")
        .row(4, "身份证号", "", "")
        .save(folder, "sideways.xlsx"));
    assertTrue(form.slots().noneMatch(Slot::isFilled), form::toString);
    assertEquals(3, form.open().size());
  }

  @Test
  void anOldSheetWithoutRoomTakesWhatFitsAndSaysSo() throws Exception {
    Paper paper =
        Paper.xls("Sheet1").row(0, "户主姓名", "家庭人口数", "联系电话").blank(1, 1, 3).row(2, "合计", "", "");
    paper.workbook.getSheetAt(0).createRow(65_532).createCell(0).setCellValue("存根");
    Path file = folder.resolve("full.xls");
    BlankForm form = new FormReader(
            paper.workbook,
            org.liuzhun.spreadsheet.heading.Remembered.NOTHING,
            null,
            Filled.GROUPS,
            2026)
        .read(file);
    FilledForm filled = new Filler(paper.workbook, form, ORDER).fill(Steps.NONE);
    assertEquals(4, filled.rows());
    assertTrue(filled.left().stream()
        .anyMatch(left -> left.why()
            .equals(org.liuzhun.registry.Problem.of(
                "problem.form.sheet-full", Filled.everybody().size() - 4))));
  }

  @Test
  void repeatedColumnsAreDoubtfulAndAmongIsNoGroup() throws Exception {
    BlankForm twice = Filled.blank(Paper.xlsx("Sheet1")
        .row(0, "序号", "户主", "电话", "序号", "户主", "电话")
        .blank(1, 2, 6)
        .save(folder, "twice.xlsx"));
    assertEquals(3, twice.open().size());
    BlankForm years = Filled.blank(Paper.xlsx("Sheet1")
        .row(0, "户主", "家庭人口（人）", "", "收入（元）", "")
        .row(1, "", "总人口", "其中：劳动力", "2024年", "2025年")
        .row(2, "", "", "", "人均纯收入", "人均纯收入")
        .merge(0, 2, 0, 0)
        .merge(0, 0, 1, 2)
        .merge(1, 2, 1, 1)
        .merge(1, 2, 2, 2)
        .merge(0, 0, 3, 4)
        .blank(3, 4, 5)
        .save(folder, "years.xlsx"));
    assertTrue(years.slots().allMatch(slot -> slot.state() == Slot.State.SURE), years::toString);
    assertEquals(2024, Filled.slot(years, "D3").year().getAsInt());
  }

  @Test
  void aTableOfLoansHoldsNoOtherMeasures() throws Exception {
    BlankForm loans = Filled.blank(Paper.xlsx("Sheet1")
        .title(0, "小额信贷台账", 4)
        .row(1, "户主", "贷款金额（万元）", "贷款银行", "放款日期")
        .blank(2, 3, 4)
        .save(folder, "loans.xlsx"));
    assertEquals(About.MEASURE, loans.about());
    long known = all.stream()
        .flatMap(household -> household.rows(Catalogue.MEASURE).stream())
        .filter(row -> row.get(MEASURE.TYPE) != null)
        .filter(row -> row.get(MEASURE.TYPE).is(MeasureType.MICRO_LOAN))
        .count();
    Filled filled = Filled.of(loans);
    assertTrue(filled.form.rows() <= known, () -> filled.form.rows() + " of " + known);
    filled.form.cells().stream()
        .filter(cell -> cell.heading().equals("放款日期"))
        .forEach(cell -> assertFalse(filled.at("B" + (cell.at().row() + 1)).isEmpty()));
  }

  @Test
  void daysOfAWorkbookThatCountsFrom1904AreTheSameDays() throws Exception {
    Path form = folder.resolve("mac.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(form)) {
      workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
      var sheet = workbook.createSheet("a");
      String[] headings = {"姓名", "与户主关系", "出生日期"};
      var day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
      sheet.createRow(0);
      for (int i = 0; i < headings.length; i++) {
        sheet.getRow(0).createCell(i).setCellValue(headings[i]);
      }
      sheet.createRow(1).createCell(2).setCellStyle(day);
      workbook.write(out);
    }
    Filled filled = filled(form);
    MemberNow first = all.getFirst().members().getFirst();
    LocalDate born = first.person().get(org.liuzhun.registry.db.Tables.PERSON.BIRTH);
    var cell = filled.workbook.getSheetAt(0).getRow(1).getCell(2);
    assertTrue(DateUtil.isCellDateFormatted(cell));
    assertEquals(born, cell.getLocalDateTimeCellValue().toLocalDate());
    assertEquals(DateUtil.getExcelDate(born.atStartOfDay(), true), cell.getNumericCellValue());
  }

  @Test
  void textAndWebPagesAreDrawnAnewAndFilled() throws Exception {
    Path text = Files.write(
        folder.resolve("名册.csv"), "脱贫户名册,,\n户主姓名,组别,家庭人口数\n".getBytes(Charset.forName("GB18030")));
    BlankForm form = Filled.blank(text);
    assertEquals("名册.xlsx", form.fileName());
    Filled filled = filled(text);
    assertEquals("脱贫户名册", filled.at("A1"));
    assertEquals(count(Which.LIFTED), String.valueOf(filled.form.rows()));
    assertFalse(filled.at("A3").isEmpty());
    Path page = Files.writeString(
        folder.resolve("page.xls"),
        "<html><table><tr><td colspan=4>农户卡</td></tr><tr><td>户主姓名</td><td></td><td>联系电话</td>"
            + "<td></td></tr><tr><td>家庭人口</td><td></td><td>住址</td><td></td></tr></table></html>",
        StandardCharsets.UTF_8);
    Filled card = filled(page);
    assertEquals(head, card.at("B2"));
    assertFalse(card.at("D3").isEmpty());
    assertEquals(String.valueOf(all.getFirst().members().size()), card.at("B3"));
    Trouble trouble = assertThrows(Trouble.class, () -> form.fill(ORDER, folder.resolve("x.csv")));
    assertEquals("trouble.form-suffix", trouble.key());
  }
}
