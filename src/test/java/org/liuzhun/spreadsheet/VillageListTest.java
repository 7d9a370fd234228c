package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Trouble;

/// The national list of villages goes into the years of our village.
class VillageListTest {

  private static final String HEADINGS =
      "省|县|乡镇|行政村|年度|村负责人|总户数|总人口|劳动力|耕地面积（亩）|集体经济收入（万元）|是否通客运班车|危房户数";
  private static final Sheet LIST = Tried.sheet(
      HEADINGS,
      "贵州省|青川县|青石镇|清溪村|2024|周明|212|846|430|1520.5|12.5|是|0",
      "贵州省|青川县|青石镇|清溪村|2025|周明|214|851|433|1520.5|14|是|0");

  private final TakingVillage village = new TakingVillage();

  private Row year(int year) {
    return village.found(Catalogue.VILLAGE_YEAR, row -> row.get(VILLAGE_YEAR.YEAR, 0) == year);
  }

  @Test
  void eachLineIsAYearOfTheVillage() throws Exception {
    ImportPlan plan = village.take(LIST);
    assertTrue(plan.problems().isEmpty(), () -> plan.problems().toString());
    assertEquals(2, village.file().rows(Catalogue.VILLAGE_YEAR).size());
    assertEquals(212, year(2024).get(VILLAGE_YEAR.STATED_HOUSEHOLDS));
    assertEquals(433, year(2025).get(VILLAGE_YEAR.LABOUR));
    assertEquals(true, year(2025).get(VILLAGE_YEAR.BUS));
    BigDecimal income = year(2024).get(VILLAGE_YEAR.COLLECTIVE_INCOME, BigDecimal.ZERO);
    assertEquals(0, income.compareTo(BigDecimal.valueOf(125_000)), "of ten thousand yuan");
    assertTrue(village.file().dossiers().isEmpty(), "a village list makes no households");
  }

  @Test
  void theSameListTwiceChangesNothing() throws Exception {
    village.take(LIST);
    ImportPlan again = Tried.plan(village.file(), LIST);
    assertTrue(again.toEdit().writes().isEmpty(), () -> again.toEdit().toString());
  }

  @Test
  void whatDiffersFromTheRegisterIsShownAsAChange() throws Exception {
    village.take(LIST);
    ImportPlan plan =
        village.take(Tried.sheet(HEADINGS, "贵州省|青川县|青石镇|清溪村|2025|周明|215|851|433|1520.5|14|是|0"));
    assertEquals(1, plan.changes().size());
    assertEquals("214 → 215", plan.changes().getFirst().masked());
    assertEquals(215, year(2025).get(VILLAGE_YEAR.STATED_HOUSEHOLDS));
  }

  @Test
  void twoLinesOfOneYearThatDifferContradictEachOther() throws Exception {
    ImportPlan plan = village.take(
        Tried.sheet("行政村|年度|总户数|总人口|劳动力", "清溪村|2025|214|851|433", "清溪村|2025|214|860|433"));
    assertEquals("problem.contradicts", plan.problems().getFirst().problem().key());
    assertEquals(851, year(2025).get(VILLAGE_YEAR.STATED_PEOPLE));
  }

  @Test
  void otherVillagesStayOutside() throws Exception {
    village.take(LIST);
    ImportPlan plan = village.take(
        Tried.sheet("行政村|年度|总户数|总人口|劳动力", "清溪村|2025|214|851|433", "石门村|2025|99|300|120"));
    assertEquals("problem.other-village", plan.problems().getFirst().problem().key());
    assertEquals(214, year(2025).get(VILLAGE_YEAR.STATED_HOUSEHOLDS));
  }

  @Test
  void badValuesAndColumnsThatTheVillageHasNotAreRefusedAtTheirCells() throws Exception {
    ImportPlan plan =
        village.take(Tried.sheet("行政村|年度|总户数|总人口|劳动力|是否通客运班车|神秘指标", "清溪村|2025|许多|851|433|也许|7"));
    assertEquals(3, plan.cells().get(Fate.REFUSED));
    assertEquals(3, plan.problems().size());
    assertEquals(
        "problem.no-village-column", plan.problems().getLast().problem().key());
    assertEquals(851, year(2025).get(VILLAGE_YEAR.STATED_PEOPLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"组别|年度|总户数|总人口|劳动力", "序号|总户数|总人口|劳动力"})
  void figuresOfAGroupOrOfNobodyAreNoneOfTheVillage(String headings) {
    Sheet sheet = Tried.sheet(headings, "1|2025|40|160|80");
    assertThrows(Trouble.class, () -> Tried.plan(village.file(), sheet));
  }

  @Test
  void aLineOfNoSoundYearIsLeftOutWhole() throws Exception {
    ImportPlan plan = village.take(Tried.sheet("行政村|年度|总户数|总人口|劳动力", "清溪村|去年|214|851|433"));
    assertTrue(village.file().rows(Catalogue.VILLAGE_YEAR).isEmpty());
    assertEquals(1, plan.problems().size());
  }
}
