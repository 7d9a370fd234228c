package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Trouble;

/// The table of natural villages goes into the village's own list, one line a settlement and year.
class NaturalVillageListTest {

  private static final String HEADINGS = "行政村|年度|自然村名称|户数|人口数|是否通水泥路|是否通电|危房户";
  private static final Sheet LIST = Tried.sheet(
      HEADINGS, "清溪村|2025|上寨|31|120|是|是|0", "清溪村|2025|半坡|18|66|否|是|1", "清溪村|2024|上寨|30|118|否|是|2");

  private VillageFile village = VillageFile.of(List.of());

  private ImportPlan take(Sheet sheet) throws Exception {
    ImportPlan plan = Tried.plan(village, sheet);
    assertEquals(Tried.filledBelow(sheet, 0), Tried.booked(plan), "every cell has its fate");
    village = Tried.after(village, plan.toEdit());
    return plan;
  }

  private Row found(int year, String name) {
    return village.rows(Catalogue.NATURAL_VILLAGE).stream()
        .filter(row -> row.get(NATURAL_VILLAGE.YEAR, 0) == year)
        .filter(row -> name.equals(row.get(NATURAL_VILLAGE.NAME)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachLineIsANaturalVillageInItsYear() throws Exception {
    ImportPlan plan = take(LIST);
    assertTrue(plan.problems().isEmpty(), () -> plan.problems().toString());
    assertEquals(3, village.rows(Catalogue.NATURAL_VILLAGE).size());
    assertEquals(31, found(2025, "上寨").get(NATURAL_VILLAGE.HOUSEHOLDS));
    assertEquals(true, found(2025, "上寨").get(NATURAL_VILLAGE.HARD_ROAD));
    assertEquals(2, found(2024, "上寨").get(NATURAL_VILLAGE.UNSAFE_HOUSES));
    assertTrue(village.dossiers().isEmpty(), "no households");
    assertTrue(village.rows(Catalogue.VILLAGE_YEAR).isEmpty(), "no year of the village");
  }

  @Test
  void theSameListTwiceChangesNothing() throws Exception {
    take(LIST);
    assertTrue(Tried.plan(village, LIST).toEdit().writes().isEmpty());
  }

  @Test
  void aDifferenceIsAChangeOfThatVillageAlone() throws Exception {
    take(LIST);
    ImportPlan plan = take(Tried.sheet(HEADINGS, "清溪村|2025|半坡|19|66|否|是|1"));
    assertEquals(1, plan.changes().size());
    assertEquals(19, found(2025, "半坡").get(NATURAL_VILLAGE.HOUSEHOLDS));
    assertEquals(31, found(2025, "上寨").get(NATURAL_VILLAGE.HOUSEHOLDS));
  }

  @Test
  void aColumnNamedLikeAGroupIsTheNaturalVillage() throws Exception {
    take(Tried.sheet("自然村|户数|人口数|通硬化路|通宽带", "竹林|12|40|是|否"));
    assertEquals(12, found(Tried.YEAR, "竹林").get(NATURAL_VILLAGE.HOUSEHOLDS));
  }

  @Test
  void aLineWithoutANameIsLeftOutWhole() throws Exception {
    ImportPlan plan = take(Tried.sheet(HEADINGS, "清溪村|2025||19|66|否|是|1"));
    assertEquals(
        "problem.no-natural-village", plan.problems().getFirst().problem().key());
    assertTrue(village.rows(Catalogue.NATURAL_VILLAGE).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"户数|人口数|是否通水泥路|是否通电|危房户", "组别|户数|人口数|是否通水泥路|是否通电"})
  void figuresOfNoNaturalVillageAreNotTaken(String headings) {
    Sheet sheet = Tried.sheet(headings, "1|40|是|是|0");
    assertThrows(Trouble.class, () -> Tried.plan(village, sheet));
  }

  @Test
  void membersOfANaturalVillageStayMembers() throws Exception {
    Sheet sheet = Tried.sheet("自然村|户编号|姓名|证件号码|与户主关系", "上寨|A1|王秀英|440524188001010014|户主");
    ImportPlan plan = Tried.plan(village, sheet);
    assertEquals(1, plan.households().get(Outcome.NEW));
  }
}
