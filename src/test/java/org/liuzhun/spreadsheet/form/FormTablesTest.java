package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.assessment.Situation;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;

/// Tables of forms: cells merged over several rows, and figures of one kind of households.
class FormTablesTest {

  @TempDir
  private Path folder;

  private static Filled filled(Path form) throws Exception {
    return Filled.of(Filled.blank(form));
  }

  private static List<CellRangeAddress> merged(Filled filled) {
    return filled.workbook.getSheetAt(0).getMergedRegions();
  }

  @Test
  void rowsWithoutHouseholdsAreNoFamily() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "各组户数人口统计表", 4)
        .row(1, "村民小组", "户数", "人口", "劳动力人数")
        .blank(2, 3, 4)
        .merge(2, 3, 1, 1)
        .save(folder, "groups.xlsx"));
    for (int row = 3; row < 3 + Filled.GROUPS.size(); row++) {
      assertFalse(filled.at("B" + row).isEmpty(), "B" + row);
    }
    assertEquals(List.of(CellRangeAddress.valueOf("A1:D1")), merged(filled));
  }

  @Test
  void namesStayWhereAFormHasTwoMergedRowsForEachPerson() throws Exception {
    Paper paper = Paper.xlsx("Sheet1").row(0, "户主姓名", "姓名", "与户主关系", "年龄").blank(1, 4, 4);
    for (int column = 0; column < 4; column++) {
      paper.merge(1, 2, column, column).merge(3, 4, column, column);
    }
    Filled filled = filled(paper.save(folder, "pairs.xlsx"));
    List<String> names =
        Filled.VILLAGE
            .dossier(Filled.everybody().getFirst())
            .orElseThrow()
            .members(Filled.TODAY)
            .stream()
            .map(member -> member.name())
            .toList();
    assertTrue(names.size() > 1);
    assertEquals(
        names,
        Stream.iterate(2, row -> row + 1)
            .limit(names.size())
            .map(row -> filled.at("B" + row))
            .toList());
    assertTrue(
        merged(filled).contains(CellRangeAddress.valueOf("A2:A" + (names.size() + 1))),
        "the head is the same for all");
  }

  @Test
  void aLabelBesideATableStaysOnePiece() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "家庭成员花名册", 5)
        .row(1, "", "户主姓名", "姓名", "与户主关系", "年龄")
        .row(2, "家庭成员", "", "", "", "")
        .blank(3, 4, 5)
        .merge(2, 4, 0, 0)
        .save(folder, "label.xlsx"));
    assertEquals("家庭成员", filled.at("A3"));
    assertFalse(filled.at("C4").isEmpty());
    CellRangeAddress label = new CellRangeAddress(2, filled.form.rows() + 1, 0, 0);
    assertTrue(merged(filled).contains(label), merged(filled)::toString);
  }

  /// Figures under the heading of a section, in a row that says nothing more.
  @Test
  void figuresOfASectionCountItsHouseholdsOnly() throws Exception {
    Filled filled = filled(Paper.xlsx("Sheet1")
        .title(0, "两类对象统计", 4)
        .row(1, "一、脱贫户", "", "", "")
        .row(2, "序号", "总户数", "总人口", "耕地面积")
        .blank(3, 3, 4)
        .row(4, "二、监测对象", "", "", "")
        .row(5, "村民小组", "总户数", "总人口", "劳动力人数")
        .row(6, "一组", "", "", "")
        .save(folder, "figures.xlsx"));
    List<Situation> lifted = households(Which.LIFTED);
    assertTrue(lifted.size() < households(Which.ALL).size());
    assertEquals(String.valueOf(lifted.size()), filled.at("B4"));
    assertEquals(
        lifted.stream().mapToInt(one -> one.members().size()).sum(),
        Integer.parseInt(filled.at("C4")));
    assertEquals(List.of("problem.form.of-village"), filled.reasons("耕地面积"));
    int first = Which.MONITORED.of(Filled.VILLAGE, Filled.TODAY, "一组").size();
    assertEquals(String.valueOf(first), filled.at("B7"));
  }

  @Test
  void groupsOfClosedHouseholdsHaveNoRowAndHouseholdsOfNoGroupAreTold() throws Exception {
    List<UUID> ids = Filled.everybody();
    Row gone = Filled.VILLAGE.dossier(ids.getFirst()).orElseThrow().household();
    Row homeless = Filled.VILLAGE.dossier(ids.getLast()).orElseThrow().household();
    Map<UUID, Row> changed = Map.of(
        gone.id(),
        gone.with(HOUSEHOLD.VILLAGE_GROUP, "九组").with(HOUSEHOLD.CLOSED_ON, Filled.TODAY),
        homeless.id(),
        homeless.with(HOUSEHOLD.VILLAGE_GROUP, null));
    VillageFile village = VillageFile.of(DemoVillage.of(12, 6, Filled.TODAY).rows().stream()
        .map(row -> changed.getOrDefault(row.id(), row))
        .toList());
    Filled filled = Filled.of(
        Filled.blank(Paper.xlsx("Sheet1")
            .title(0, "各组户数人口统计表", 4)
            .row(1, "村民小组", "户数", "人口", "劳动力人数")
            .blank(2, 3, 4)
            .save(folder, "groups.xlsx")),
        village);
    List<String> told =
        filled.form.cells().stream().map(FilledForm.Source::who).distinct().toList();
    assertEquals(Filled.GROUPS, told.stream().sorted().toList());
    assertEquals(List.of("problem.form.no-group"), filled.reasons("Sheet1"));
  }

  private static List<Situation> households(Which which) {
    return Filled.VILLAGE.dossiers().stream()
        .map(dossier -> Situation.of(dossier, Filled.TODAY))
        .filter(which::has)
        .toList();
  }

  @Test
  void measuresThatATableIsNotMadeForAreTold() throws Exception {
    Filled loans = filled(Paper.xlsx("Sheet1")
        .title(0, "小额信贷台账", 4)
        .row(1, "户主", "贷款金额（万元）", "贷款银行", "放款日期")
        .blank(2, 3, 4)
        .save(folder, "loans.xlsx"));
    assertTrue(loans.reasons("Sheet1").contains("problem.form.not-meant"));
  }

  @Test
  void aTableThatAsksForTheKindOfMeasureHoldsEveryMeasure() throws Exception {
    Filled all = filled(Paper.xlsx("Sheet1")
        .title(0, "帮扶措施落实台账", 5)
        .row(1, "户主姓名", "措施类型", "措施名称", "贷款银行", "放款日期")
        .blank(2, 4, 5)
        .save(folder, "measures.xlsx"));
    assertEquals(List.of(), all.reasons("Sheet1"));
  }

  @Test
  void aBoxTickedAlreadyGetsNoSecondTick() {
    assertFalse(Boxes.isOne("☑砖混 □木房 □土房"));
    assertTrue(Boxes.isOne("打√：□是 □否"));
  }
}
