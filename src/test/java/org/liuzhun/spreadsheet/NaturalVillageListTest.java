package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Trouble;

/// The table of natural villages goes into the village's own list, one line a settlement and year.
class NaturalVillageListTest {

  private static final String HEADINGS = "行政村|年度|自然村名称|户数|人口数|是否通水泥路|是否通电|危房户";
  private static final Sheet LIST = Tried.sheet(
      HEADINGS, "清溪村|2025|上寨|31|120|是|是|0", "清溪村|2025|半坡|18|66|否|是|1", "清溪村|2024|上寨|30|118|否|是|2");

  private final TakingVillage village = new TakingVillage();

  private Row found(int year, String name) {
    return village.found(
        Catalogue.NATURAL_VILLAGE,
        row ->
            row.get(NATURAL_VILLAGE.YEAR, 0) == year && name.equals(row.get(NATURAL_VILLAGE.NAME)));
  }

  @Test
  void eachLineIsANaturalVillageInItsYear() throws Exception {
    ImportPlan plan = village.take(LIST);
    assertTrue(plan.problems().isEmpty(), () -> plan.problems().toString());
    assertEquals(3, village.file().rows(Catalogue.NATURAL_VILLAGE).size());
    assertEquals(31, found(2025, "上寨").get(NATURAL_VILLAGE.HOUSEHOLDS));
    assertEquals(true, found(2025, "上寨").get(NATURAL_VILLAGE.HARD_ROAD));
    assertEquals(2, found(2024, "上寨").get(NATURAL_VILLAGE.UNSAFE_HOUSES));
    assertTrue(village.file().dossiers().isEmpty(), "no households");
    assertTrue(village.file().rows(Catalogue.VILLAGE_YEAR).isEmpty(), "no year of the village");
  }

  @Test
  void theSameListTwiceChangesNothing() throws Exception {
    village.take(LIST);
    assertTrue(Tried.plan(village.file(), LIST).toEdit().writes().isEmpty());
  }

  @Test
  void aDifferenceIsAChangeOfThatVillageAlone() throws Exception {
    village.take(LIST);
    ImportPlan plan = village.take(Tried.sheet(HEADINGS, "清溪村|2025|半坡|19|66|否|是|1"));
    assertEquals(1, plan.changes().size());
    assertEquals(19, found(2025, "半坡").get(NATURAL_VILLAGE.HOUSEHOLDS));
    assertEquals(31, found(2025, "上寨").get(NATURAL_VILLAGE.HOUSEHOLDS));
  }

  @Test
  void aColumnNamedLikeAGroupIsTheNaturalVillage() throws Exception {
    village.take(Tried.sheet("自然村|户数|人口数|通硬化路|通宽带", "竹林|12|40|是|否"));
    assertEquals(12, found(Tried.YEAR, "竹林").get(NATURAL_VILLAGE.HOUSEHOLDS));
  }

  @Test
  void aLineWithoutANameIsLeftOutWhole() throws Exception {
    ImportPlan plan = village.take(Tried.sheet(HEADINGS, "清溪村|2025||19|66|否|是|1"));
    assertEquals(
        "problem.no-natural-village", plan.problems().getFirst().problem().key());
    assertTrue(village.file().rows(Catalogue.NATURAL_VILLAGE).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"户数|人口数|是否通水泥路|是否通电|危房户", "组别|户数|人口数|是否通水泥路|是否通电"})
  void figuresOfNoNaturalVillageAreNotTaken(String headings) {
    Sheet sheet = Tried.sheet(headings, "1|40|是|是|0");
    assertThrows(Trouble.class, () -> Tried.plan(village.file(), sheet));
  }

  @Test
  void membersOfANaturalVillageStayMembers() throws Exception {
    Sheet sheet = Tried.sheet("自然村|户编号|姓名|证件号码|与户主关系", "上寨|A1|王秀英|440524188001010014|户主");
    ImportPlan plan = Tried.plan(village.file(), sheet);
    assertEquals(1, plan.households().get(Outcome.NEW));
  }
}
