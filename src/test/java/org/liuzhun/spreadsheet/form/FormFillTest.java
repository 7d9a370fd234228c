package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.text.Stopping;
import org.liuzhun.text.Trouble;

/// The twelve forms filled from an invented village.
class FormFillTest {

  @TempDir
  private Path folder;

  private final Dossier first =
      Filled.VILLAGE.dossier(Filled.everybody().getFirst()).orElseThrow();

  private Filled filled(TownshipForms form) throws Exception {
    return Filled.of(Filled.blank(form.draw(folder)));
  }

  @ParameterizedTest
  @EnumSource
  void whatEachFormSaysStaysAsItIs(TownshipForms form) throws Exception {
    BlankForm blank = Filled.blank(form.draw(folder));
    Filled filled = Filled.of(blank);
    try (var before = FormFile.open(blank.file())) {
      for (Row row : before.getSheetAt(0)) {
        if (row.getRowNum() <= 1) {
          for (Cell cell : row) {
            String at = cell.getAddress().formatAsString();
            assertEquals(
                cell.toString().isEmpty() ? filled.at(at) : cell.toString(), filled.at(at), at);
          }
        }
      }
      assertEquals(
          before.getSheetAt(0).getProtect(), filled.workbook.getSheetAt(0).getProtect());
    }
    assertTrue(filled.form.rows() > 0 || form == TownshipForms.NAMED);
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceIsEitherFilledWithItsSourceOrListedWithItsReason(TownshipForms form)
      throws Exception {
    BlankForm blank = Filled.blank(form.draw(folder));
    Filled filled = Filled.of(blank);
    List<String> told = java.util.stream.Stream.concat(
            filled.form.cells().stream().map(FilledForm.Source::heading),
            filled.form.left().stream().map(FilledForm.Left::heading))
        .distinct()
        .toList();
    if (form != TownshipForms.NAMED) {
      blank
          .slots()
          .forEach(slot -> assertTrue(told.contains(slot.heading().text()), slot::toString));
    }
    filled
        .form
        .left()
        .forEach(left -> assertFalse(left.message().startsWith("problem."), left::toString));
  }

  @Test
  void aListGrowsAndItsSumsGrowWithIt() throws Exception {
    Filled filled = filled(TownshipForms.LIST);
    assertEquals(first.title(), filled.at("B4"));
    assertEquals("12", filled.at("A15"));
    assertEquals("合计", filled.at("A16"));
    assertEquals("=SUM(D4:D15)", filled.at("D16"));
    assertEquals("=AVERAGE(F4:F15)", filled.at("F16"));
    double people = Filled.VILLAGE.dossiers().stream()
        .mapToInt(dossier -> dossier.members(Filled.TODAY).size())
        .sum();
    assertEquals(people, filled.computed("D16"));
    assertEquals("填表人：", filled.at("A17"));
    assertEquals(List.of("problem.form.no-statement"), filled.reasons("人均纯收入(元)"));
    assertEquals(List.of("problem.form.leave"), filled.reasons("备注"));
  }

  @Test
  void aGroupSaysWhoseItsColumnsAreAndAStrangeOneLeavesThemInDoubt() throws Exception {
    BlankForm blank = Filled.blank(TownshipForms.TWO_LEVELS.draw(folder));
    assertEquals("helper/helper.name", Filled.slot(blank, "E3").asked().id());
    assertEquals("head/person.name", Filled.slot(blank, "B3").asked().id());
    assertEquals(Slot.State.DOUBTFUL, Filled.slot(blank, "K3").state());
    assertEquals(Slot.State.UNKNOWN, Filled.slot(blank, "L3").state());
    Filled filled = Filled.of(blank);
    assertEquals("", filled.at("K4"));
    assertEquals(List.of("problem.form.doubtful"), filled.reasons("验收情况 / 姓名"));
  }

  @Test
  void itTellsHowFarItIsAndAStopInTheMiddleLeavesNoFile() throws Exception {
    BlankForm blank = Filled.blank(TownshipForms.TWO_LEVELS.draw(folder)).confirmAll();
    FillOrder order = new FillOrder(
        Filled.VILLAGE,
        org.liuzhun.policy.Policy.of(Filled.VILLAGE),
        Filled.TODAY,
        2026,
        Filled.everybody(),
        Who.ALL,
        false,
        "");
    Path out = folder.resolve("stopped.xlsx");
    assertThrows(Trouble.class, () -> blank.fill(order, out, new Stopping(0.3)));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(blank.file()), files.toList(), "nothing beside the form");
    }
    Stopping through = new Stopping();
    blank.fill(order, out, through);
    assertTrue(through.rose(), () -> "told " + through.seen());
  }

  @Test
  void amountsFollowTheUnitOfTheirGroup() throws Exception {
    BlankForm blank = BlankForm.read(
        TownshipForms.TWO_LEVELS.draw(folder),
        org.liuzhun.spreadsheet.heading.Remembered.NOTHING,
        null,
        Filled.GROUPS,
        2025);
    assertEquals(Slot.State.SURE, Filled.slot(blank, "I3").state());
    Path out = folder.resolve("out.xlsx");
    FilledForm filled = blank.fill(
        new FillOrder(
            Filled.VILLAGE,
            org.liuzhun.policy.Policy.of(Filled.VILLAGE),
            Filled.TODAY,
            2025,
            Filled.everybody(),
            Who.ALL,
            true,
            ""),
        out);
    String wages = filled.cells().stream()
        .filter(cell -> cell.at().reference().equals("I4"))
        .map(FilledForm.Source::written)
        .findFirst()
        .orElseThrow();
    assertTrue(
        new java.math.BigDecimal(wages).compareTo(java.math.BigDecimal.valueOf(50)) < 0, wages);
    try (var workbook = org.apache.poi.ss.usermodel.WorkbookFactory.create(out.toFile())) {
      assertEquals(3, workbook.getNumberOfSheets(), "the list of sources was asked for inside");
    }
  }

  @Test
  void dropDownsGetTheirOwnWordsInNewRowsToo() throws Exception {
    Filled filled = filled(TownshipForms.ROSTER);
    assertEquals("户主", filled.at("D3"));
    assertTrue(filled.at("F3").matches("\\d\\..*"), filled.at("F3"));
    var validated = new Options(filled.workbook.getSheetAt(0));
    assertEquals(List.of("男", "女"), validated.at(40, 4));
  }

  @Test
  void codesAndFormsOfDatesFollowTheHeading() throws Exception {
    Filled filled = filled(TownshipForms.CODES);
    Member head = first.members(Filled.TODAY).getFirst();
    String id = head.person().get(Tables.PERSON.ID_NUMBER);
    assertNotNull(id);
    assertEquals(head.name(), filled.at("A5"));
    assertEquals("1", filled.at("B5"));
    assertEquals(id.substring(6, 12), filled.at("C5"));
    assertEquals(id.substring(14), filled.at("D5"));
    assertTrue(List.of("0", "1", "").contains(filled.at("E5")), filled.at("E5"));
    assertEquals("例：张三", filled.at("A4"));
  }

  @Test
  void withoutAReasonNumbersLackTheirMiddleAndTheFormSaysSo() throws Exception {
    BlankForm blank = Filled.blank(TownshipForms.LIST.draw(folder));
    Filled whole = Filled.of(blank);
    Filled masked = Filled.of(blank, Filled.everybody(), "");
    String id = first.members(Filled.TODAY).getFirst().person().get(Tables.PERSON.ID_NUMBER, "");
    assertTrue(cells(whole).contains(id) && !cells(masked).contains(id));
    assertTrue(
        cells(masked).contains(id.substring(0, 6) + "********" + id.substring(14)),
        () -> cells(masked).toString());
    assertEquals("", whole.form.masked());
    assertTrue(masked.form.masked().contains("身份证号码"), masked.form.masked());
    Path out = folder.resolve("x.xlsx");
    assertTrue(whole.form.noted(blank, out, "乡镇核对").contains("乡镇核对"));
    assertFalse(masked.form.noted(blank, out, "").contains("身份证号码"));
  }

  private static List<String> cells(Filled filled) {
    List<String> texts = new ArrayList<>();
    filled.workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  @Test
  void hiddenColumnsAndLockedCellsStayEmpty() throws Exception {
    Filled filled = filled(TownshipForms.LOCKED);
    assertEquals(first.title(), filled.at("A3"));
    assertEquals("", filled.at("B3"));
    assertEquals("", filled.at("C3"));
    assertEquals(List.of("problem.form.hidden"), filled.reasons("证件号码"));
    assertEquals(List.of("problem.form.protected"), filled.reasons("村民组"));
    assertTrue(filled.workbook.getSheetAt(0).getProtect());
  }

  @Test
  void eachHouseholdGetsACardWithItsMembers() throws Exception {
    Filled filled = filled(TownshipForms.CARD);
    assertEquals(12, filled.workbook.getNumberOfSheets());
    assertEquals(first.title(), filled.at(0, "B2"));
    List<String> names =
        first.members(Filled.TODAY).stream().map(Member::name).collect(Collectors.toList());
    for (int i = 0; i < names.size(); i++) {
      assertEquals(names.get(i), filled.at(0, "B" + (6 + i)));
    }
    assertEquals("户主签字", filled.at(0, "A" + (6 + Math.max(2, names.size()))));
  }

  @Test
  void eachGroupGetsItsSheet() throws Exception {
    Filled filled = filled(TownshipForms.GROUPS);
    List<String> ones = Which.ALL.of(Filled.VILLAGE, Filled.TODAY, "一组").stream()
        .map(id -> Filled.VILLAGE.dossier(id).orElseThrow().title())
        .toList();
    assertEquals(ones.getFirst(), filled.at(0, "B3"));
    String other = filled.at(1, "B3");
    assertFalse(ones.contains(other), other);
    assertTrue(filled.form.left().isEmpty(), filled.form.left()::toString);
  }

  @Test
  void peopleWhomTheTownshipNamedAreFoundAndStrangersListed() throws Exception {
    Member known = first.members(Filled.TODAY).getLast();
    BlankForm blank = Filled.blank(Paper.xlsx("核实名单")
        .title(0, "疑点数据核实表", 6)
        .row(1, "序号", "姓名", "证件号码", "与户主关系", "民族", "核实结果")
        .row(2, "1", known.name(), known.person().get(Tables.PERSON.ID_NUMBER), "", "", "")
        .row(3, "2", "张不在", "", "", "", "")
        .save(folder, "named.xlsx"));
    Filled filled = Filled.of(blank);
    assertEquals(known.membership().get(Tables.MEMBERSHIP.RELATION).term(), filled.at("D3"));
    assertEquals("", filled.at("D4"));
    assertEquals(List.of("problem.form.nobody"), filled.reasons("张不在"));
    assertEquals(1, filled.form.rows());
  }

  @Test
  void projectsAndTheVillageHaveTheirOwnForms() throws Exception {
    Filled projects = filled(TownshipForms.PROJECTS);
    assertEquals("=SUM(E3:E7)", projects.at("E8"));
    assertEquals(125.0, projects.computed("E8"));
    Filled village = filled(TownshipForms.VILLAGE);
    assertEquals("12", village.at("B3"));
  }

  @Test
  void aNoticeMasksNumbersAndKeepsIllnessOut() throws Exception {
    Filled filled = filled(TownshipForms.PUBLIC);
    assertTrue(filled.at("D3").contains("****"), filled.at("D3"));
    assertEquals(List.of("problem.form.public"), filled.reasons("健康状况"));
    assertEquals("", filled.at("F3"), "two columns that ask for the same are doubtful");
    assertEquals(Which.MONITORED, Which.of(Filled.blank(TownshipForms.PUBLIC.draw(folder))));
  }

  @Test
  void anOldWorkbookKeepsItsFormulasAndGetsNewOnes() throws Exception {
    Filled filled = filled(TownshipForms.OLD);
    assertEquals("=D14*2", filled.at("F14"));
    assertEquals("=SUM(B3:B14)", filled.at("B15"));
    assertEquals("=SUM(F3:F14)", filled.at("F15"));
    assertTrue(filled.computed("F15") > 0);
    Slot land = Filled.slot(Filled.blank(TownshipForms.OLD.draw(folder)), "耕地面积（公顷）");
    assertEquals("own/household_year.arable", land.asked().id());
    assertEquals("", filled.at("G3"));
    assertEquals(List.of("problem.form.unknown-heading"), filled.reasons("碳汇指数"));
  }

  @Test
  void numbersPrintedBeforehandAreCountedAnewAndBrokenDropDownsOfferNothing() throws Exception {
    Paper paper = Paper.xlsx("Sheet1")
        .title(0, "2025年农户名册", 3)
        .row(1, "序号", "户主姓名", "村民组")
        .row(2, "1", "", "")
        .row(3, "2", "", "");
    var sheet = paper.workbook.getSheetAt(0);
    var helper = sheet.getDataValidationHelper();
    sheet.addValidationData(helper.createValidation(
        helper.createFormulaListConstraint("没有这个名称"),
        new org.apache.poi.ss.util.CellRangeAddressList(2, 3, 2, 2)));
    BlankForm blank = Filled.blank(paper.save(folder, "numbered.xlsx"));
    Filled filled = Filled.of(blank);
    assertEquals("2", filled.at("A4"));
    assertEquals("12", filled.at("A14"));
    assertEquals("一组", filled.at("C3"));
    assertEquals(2025, blank.yearOr(2026));
  }
}
