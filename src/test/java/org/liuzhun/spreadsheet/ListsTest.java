package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.VISIT;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// Lists as sheets: each line is an entry of the household that it names.
class ListsTest {

  private static final UUID HELPER_ID = new UUID(7, 1);
  private static final Sheet VISITS = Tried.sheet(
      "走访台账",
      "户编号|户主姓名|走访日期|走访人|走访内容|走访时长|天气",
      "5201|王秀英|2026-03-05|周明|看望老人|40|晴",
      "5201|王秀英|2026-04-02|某人|讲解政策|30|");

  private VillageFile village = VillageFile.of(List.of());

  @BeforeEach
  void aHouseholdWithOnePersonAndAHelper() throws Exception {
    village = Tried.after(
        village,
        Tried.plan(
                village,
                Tried.sheet("户编号|姓名|证件号码|与户主关系|年度", "5201|王秀英|" + InventedSheet.id(1) + "|户主|2026"))
            .toEdit());
    Row helper = Row.empty(Catalogue.HELPER, HELPER_ID).with(HELPER.NAME, "周明");
    village = village.with(List.of(new RowChange(Catalogue.HELPER, HELPER_ID, null, helper)));
  }

  private List<Row> rows(Entity entity) {
    Dossier only = village.dossiers().iterator().next();
    return only.rows(entity);
  }

  private ImportPlan take(Sheet sheet) throws Exception {
    ImportPlan plan = Tried.plan(village, sheet);
    village = Tried.after(village, plan.toEdit());
    return plan;
  }

  @Test
  void eachLineIsAnEntryAndTheSameSheetTwiceChangesNothing() throws Exception {
    take(VISITS);
    List<Row> visits = rows(Catalogue.VISIT);
    assertEquals(2, visits.size());
    Row first = visits.stream()
        .filter(row -> LocalDate.of(2026, 3, 5).equals(row.get(VISIT.VISITED_ON)))
        .findFirst()
        .orElseThrow();
    assertEquals(HELPER_ID, first.get(VISIT.HELPER));
    assertEquals(40, first.get(VISIT.MINUTES));
    assertTrue(Tried.plan(village, VISITS).toEdit().writes().isEmpty());
  }

  @Test
  void anUnknownColumnAndAnUnknownNameAreKeptBesideTheHousehold() throws Exception {
    ImportPlan plan = take(VISITS);
    assertEquals(2, plan.cells().get(Fate.KEPT));
    assertEquals(2, rows(Catalogue.OTHER_COLUMN).size());
  }

  @Test
  void aLineThatContradictsAnEntryIsAnotherOneAndOneThatSaysMoreFillsItIn() throws Exception {
    take(VISITS);
    take(Tried.sheet("户编号|走访日期|走访内容|发现问题", "5201|2026-03-05|看望老人|屋顶漏雨", "5201|2026-03-05|送化肥|无车"));
    assertEquals(3, rows(Catalogue.VISIT).size());
    assertEquals(
        List.of("屋顶漏雨"),
        rows(Catalogue.VISIT).stream()
            .filter(row -> "看望老人".equals(row.get(VISIT.CONTENT)))
            .map(row -> row.get(VISIT.PROBLEM))
            .toList());
  }

  @Test
  void aPersonsListGoesToThePersonNamed() throws Exception {
    take(Tried.sheet("户编号|姓名|务工单位|开始时间", "5201|王秀英|清溪茶厂|2026-02-20"));
    List<Row> spells = rows(Catalogue.WORK_SPELL);
    assertEquals(1, spells.size(), () -> spells.toString());
    assertEquals(rows(Catalogue.PERSON).getFirst().id(), spells.getFirst().get(WORK_SPELL.PERSON));
  }

  @Test
  void theNationalListOfWorkersGoesIntoTheSpellsOfWork() throws Exception {
    ImportPlan plan = take(Tried.sheet(
        "户编号|人编号|姓名|证件号码|户类型|是否已务工|务工所在县|开始时间|结束时间|就业渠道",
        "5201|52010001|王秀英|" + InventedSheet.id(1) + "|脱贫户|是|青川县|2026-02-20||自主就业"));
    List<Row> spells = rows(Catalogue.WORK_SPELL);
    assertEquals(1, spells.size(), spells::toString);
    assertEquals("青川县", spells.getFirst().get(WORK_SPELL.PLACE));
    assertEquals(LocalDate.of(2026, 2, 20), spells.getFirst().get(WORK_SPELL.STARTS_ON));
    assertEquals(
        0, plan.cells().getOrDefault(Fate.KEPT, 0), "that he works follows from the spell");
  }

  @Test
  void whoLeftTheHouseholdInTheYearStaysInTheListOfItsWork() throws Exception {
    take(Tried.sheet("户编号|姓名|务工单位|开始时间", "5201|王秀英|清溪茶厂|2026-02-20"));
    Row member = rows(Catalogue.MEMBERSHIP).getFirst();
    Row gone = member.with(MEMBERSHIP.LEFT_ON, LocalDate.of(2026, 3, 1));
    village = village.with(List.of(new RowChange(member.entity(), member.id(), member, gone)));
    assertEquals(1, worked(2026));
    assertEquals(0, worked(2027));
    Row before = member.with(MEMBERSHIP.LEFT_ON, LocalDate.of(2026, 2, 20));
    village = village.with(List.of(new RowChange(member.entity(), member.id(), gone, before)));
    assertEquals(0, worked(2026));
  }

  private long worked(int year) {
    return new LayoutLines(Catalogue.WORK_SPELL, village, year, Tried.TODAY)
        .all()
        .count();
  }

  @Test
  void thatSomebodyWorksWithoutASpellIsKeptAndPointedOut() throws Exception {
    ImportPlan plan = take(Tried.sheet(
        "户编号|姓名|证件号码|是否已务工|务工所在县|开始时间|结束时间", "5201|王秀英|" + InventedSheet.id(1) + "|是|||"));
    assertTrue(rows(Catalogue.WORK_SPELL).isEmpty());
    assertEquals("problem.worked-differs", plan.problems().getFirst().problem().key());
    assertEquals(1, rows(Catalogue.OTHER_COLUMN).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999|2026-03-05|看望老人", "|2026-03-05|看望老人"})
  void aListMakesNoHouseholds(String line) throws Exception {
    ImportPlan plan = take(Tried.sheet("户编号|走访日期|走访内容", line));
    assertEquals(1, village.dossiers().size());
    assertTrue(plan.toEdit().writes().isEmpty());
    assertEquals(1, plan.problems().size());
  }

  @Test
  void aListMakesNoPeople() throws Exception {
    ImportPlan plan = take(Tried.sheet("户编号|姓名|务工单位|开始时间", "5201|李四|清溪茶厂|2026-02-20"));
    assertTrue(plan.toEdit().writes().isEmpty());
    assertEquals("problem.unknown-person", plan.problems().getFirst().problem().key());
  }

  @Test
  void sheetsOfTheNationalSystemAreNoLists() {
    Layout.ALL.forEach(layout -> assertTrue(Lists.of(layout.headings()).isEmpty(), layout.name()));
  }
}
