package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Forms with a row for each entry of a list, and columns for single risks.
class EntryFormTest {

  @TempDir
  private Path folder;

  private static List<Row> rows(Entity entity) {
    return Filled.everybody().stream()
        .flatMap(id -> Filled.VILLAGE.dossier(id).stream())
        .flatMap(dossier -> dossier.rows(entity).stream())
        .toList();
  }

  private BlankForm visits() throws Exception {
    return Filled.blank(Paper.xlsx("走访")
        .title(0, "2026年入户走访台账", 7)
        .row(1, "序号", "户主姓名", "村民组", "走访日期", "走访人", "走访内容", "发现问题")
        .blank(2, 4, 7)
        .row(5, "填表人：", "", "", "", "", "", "")
        .save(folder, "visits.xlsx"));
  }

  @Test
  void aVisitIsARowAndThoseOfOtherYearsStayOut() throws Exception {
    BlankForm form = visits();
    assertEquals(About.VISIT, form.about());
    assertTrue(form.sure());
    Filled filled = Filled.of(form);
    List<LocalDate> days = rows(Catalogue.VISIT).stream()
        .map(row -> row.get(VISIT.VISITED_ON))
        .filter(day -> day != null && day.getYear() == 2026)
        .toList();
    assertEquals(days.size(), filled.form.rows());
    assertTrue(days.size() > 3, "the table has to grow");
    assertTrue(days.contains(LocalDate.parse(filled.at("D3"))), filled.at("D3"));
    assertFalse(filled.at("B3").isEmpty() || filled.at("E3").isEmpty(), "head and visitor");
    assertEquals(String.valueOf(days.size()), filled.at("A" + (2 + days.size())));
    assertEquals("填表人：", filled.at("A" + (3 + days.size())));
  }

  @Test
  void theVisitsOfOneHouseholdCanBeAskedForAlone() throws Exception {
    UUID one = Filled.everybody().stream()
        .filter(id ->
            !Filled.VILLAGE.dossier(id).orElseThrow().rows(Catalogue.VISIT).isEmpty())
        .findFirst()
        .orElseThrow();
    Dossier dossier = Filled.VILLAGE.dossier(one).orElseThrow();
    Filled filled = Filled.of(visits(), List.of(one));
    filled.form.cells().forEach(cell -> assertEquals(dossier.title(), cell.who()));
  }

  @Test
  void aMeasureIsARowWithItsAmountInTheUnitAsked() throws Exception {
    BlankForm form = Filled.blank(Paper.xlsx("Sheet1")
        .title(0, "帮扶措施落实台账", 7)
        .row(1, "序号", "户主姓名", "措施类型", "措施名称", "开始时间", "实际金额（万元）", "受益成员")
        .blank(2, 4, 7)
        .save(folder, "measures.xlsx"));
    assertEquals(About.MEASURE, form.about());
    Filled filled = Filled.of(form);
    assertTrue(filled.form.rows() > 3);
    List<String> names =
        rows(Catalogue.MEASURE).stream().map(row -> row.get(MEASURE.NAME, "")).toList();
    assertTrue(names.contains(filled.at("D3")), filled.at("D3"));
    double most = rows(Catalogue.MEASURE).stream()
        .mapToDouble(row -> row.get(MEASURE.ACTUAL_AMOUNT) == null
            ? 0
            : row.get(MEASURE.ACTUAL_AMOUNT).doubleValue())
        .max()
        .orElseThrow();
    assertTrue(filled.form.cells().stream()
        .filter(cell -> cell.heading().startsWith("实际金额"))
        .allMatch(cell -> Double.parseDouble(cell.written()) <= most / 10_000));
  }

  @Test
  void aRosterOfWorkersStaysARowForEachPersonUnlessSpellsAreAskedFor() throws Exception {
    About roster = Filled.blank(Paper.xlsx("Sheet1")
            .title(0, "务工人员花名册", 6)
            .row(1, "户主姓名", "姓名", "与户主关系", "务工地点", "务工单位", "务工时间（月）")
            .blank(2, 4, 6)
            .save(folder, "roster.xlsx"))
        .about();
    About spells = Filled.blank(Paper.xlsx("Sheet1")
            .title(0, "外出务工台账", 6)
            .row(1, "户主姓名", "姓名", "务工地点", "开始时间", "结束时间", "月工资")
            .blank(2, 4, 6)
            .save(folder, "spells.xlsx"))
        .about();
    assertEquals(List.of(About.PERSON, About.WORK), List.of(roster, spells));
  }

  @Test
  void risksAreAskedByPlaceAndByKind() throws Exception {
    BlankForm form = Filled.blank(Paper.xlsx("Sheet1")
        .title(0, "监测对象风险台账", 6)
        .row(1, "户主姓名", "致贫/返贫风险1", "致贫/返贫风险2", "风险类型", "", "")
        .row(2, "", "", "", "因病", "因残", "因学（打√）")
        .merge(1, 1, 3, 5)
        .merge(1, 2, 0, 0)
        .merge(1, 2, 1, 1)
        .merge(1, 2, 2, 2)
        .blank(3, 6, 6)
        .save(folder, "risks.xlsx"));
    Filled filled = Filled.of(form, Which.of(form).of(Filled.VILLAGE, Filled.TODAY, null));
    assertTrue(filled.form.rows() > 0);
    Dossier dossier = Filled.VILLAGE.dossiers().stream()
        .filter(one -> one.title().equals(filled.at("A4")))
        .findFirst()
        .orElseThrow();
    Stream<String> terms = dossier.rows(Catalogue.RISK).stream()
        .map(row -> row.get(RISK.KIND))
        .map(kind -> kind == null ? "" : kind.term());
    List<String> said = terms.toList();
    assertTrue(said.contains(filled.at("B4")), said + " " + filled.at("B4"));
    assertEquals(said.contains("因病") ? "是" : "否", filled.at("D4"));
    assertEquals(said.contains("因学") ? "√" : "", filled.at("F4"));
  }

  @Test
  void aKindOfRiskWithoutItsGroupIsDoubtful() throws Exception {
    BlankForm form = Filled.blank(Paper.xlsx("Sheet1")
        .title(0, "农户情况表", 4)
        .row(1, "户主姓名", "村民组", "家庭人口数", "因病")
        .blank(2, 3, 4)
        .save(folder, "plain.xlsx"));
    assertEquals(Slot.State.DOUBTFUL, Filled.slot(form, "因病").state());
  }
}
