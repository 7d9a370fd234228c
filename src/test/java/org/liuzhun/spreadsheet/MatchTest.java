package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

class MatchTest {

  private static final String WOMAN = "11010519491231002X";
  private static final String MAN = "110105197001010011";
  private static final String OTHER = "110105198505050038";

  private VillageFile village = VillageFile.empty();

  @BeforeEach
  void register() throws Trouble {
    village = Tried.imported(Tried.sheet(
        "户编号|人口编号|姓名|证件号码|与户主关系",
        "5201|01|王秀英|" + WOMAN + "|户主",
        "5201|02|王大山|" + MAN + "|之子",
        "5202|03|李四|" + OTHER + "|户主"));
  }

  /// Household number, person number, name, ID number of a row; what it means to the register.
  @ParameterizedTest
  @CsvSource({
    "5201, 01, 王秀英, 11010519491231002X, ''",
    "5201, '', 王秀英, 11010519491231002X, ''",
    "5201, 01, 王秀英, '', ''",
    "5201, '', 王秀英, '', ''",
    "'', 01, 王秀英, '', ''",
    "'', '', 王秀英, 11010519491231002X, ''",
    "5202, '', 王秀英, 11010519491231002X, problem.person-elsewhere",
    "5203, '', 王大山, 110105197001010011, problem.person-elsewhere",
    "5201, 02, 王大山, 110105198505050011, problem.person-number-of-another",
    "5201, '', 王大山, 110105197001014514, problem.same-name-other-number",
    "'', '', 王五, '', problem.no-household"
  })
  void rowMeansWhoItSaysOrIsInDoubt(
      String household, String number, String name, String id, String key) throws Trouble {
    ImportPlan plan = Tried.plan(
        village, Tried.sheet("户编号|人口编号|姓名|证件号码", String.join("|", household, number, name, id)));
    List<String> problems =
        plan.problems().stream().map(problem -> problem.problem().key()).toList();
    assertEquals(key.isEmpty() ? List.of() : List.of(key), problems);
    assertTrue(plan.toEdit().writes().isEmpty());
  }

  @Test
  void slipOfThePenIsTheSamePerson() throws Trouble {
    ImportPlan plan = Tried.plan(
        village, Tried.sheet("户编号|姓名|证件号码|出生日期", "5201|王大山|110105197001010012|1970-01-01"));
    assertEquals(1, plan.changes().size());
    assertEquals(MAN, plan.changes().getFirst().before());
    assertEquals("王大山", plan.changes().getFirst().who());
  }

  @Test
  void householdIsFoundByItsHeadAndLearnsItsNumber() throws Trouble {
    VillageFile unnumbered =
        Tried.imported(Tried.sheet("姓名|证件号码|与户主关系|户主证件号码", "王秀英|" + WOMAN + "|户主|" + WOMAN));
    ImportPlan plan = Tried.plan(
        unnumbered, Tried.sheet("户编号|姓名|证件号码|户主证件号码", "5201|王秀英|" + WOMAN + "|" + WOMAN));
    assertEquals(1, plan.households().get(Outcome.CHANGED));
    assertEquals("户编号", plan.changes().getFirst().field().term());
  }

  @Test
  void otherNumberForTheSameHeadIsInDoubt() throws Trouble {
    ImportPlan plan =
        Tried.plan(village, Tried.sheet("户编号|姓名|证件号码|户主证件号码", "5299|王秀英|" + WOMAN + "|" + WOMAN));
    assertEquals(1, plan.households().get(Outcome.IN_DOUBT));
    assertEquals(
        "problem.household-number-differs", plan.problems().getFirst().problem().key());
    assertEquals(4, plan.cells().get(Fate.IN_DOUBT));
  }

  @Test
  void newBornJoinsTheHousehold() throws Trouble {
    ImportPlan plan =
        Tried.plan(village, Tried.sheet("户编号|姓名|出生日期|与户主关系|户主姓名", "5201|王小雨|2026-02-03|之孙女|王秀英"));
    assertEquals(1, plan.people().get(Outcome.NEW));
    assertEquals(1, plan.households().get(Outcome.CHANGED));
    VillageFile after = Tried.after(village, plan.toEdit());
    assertEquals(
        3,
        after.dossiersOf(Tried.person(after, "王小雨").id()).getFirst().everybody().size());
  }

  @Test
  void wrongHeadIsKeptAndPointedOut() throws Trouble {
    ImportPlan plan =
        Tried.plan(village, Tried.sheet("户编号|姓名|证件号码|户主姓名", "5201|王大山|" + MAN + "|王大牛"));
    assertEquals(1, plan.cells().get(Fate.KEPT));
    assertEquals("problem.head-differs", plan.problems().getFirst().problem().key());
    assertEquals("王秀英", Tried.person(Tried.after(village, plan.toEdit()), "王秀英").get(PERSON.NAME));
  }

  @Test
  void anotherHeadsNumberGoesOnRecordUntilATrueOneComes() throws Trouble {
    String sheet = "户编号|姓名|证件号码|户主证件号码";
    VillageFile wrong = Tried.after(
        village,
        Tried.plan(village, Tried.sheet(sheet, "5201|王大山|" + MAN + "|" + MAN)).toEdit());
    assertEquals(MAN, stated(wrong));
    VillageFile mended = Tried.after(
        wrong,
        Tried.plan(wrong, Tried.sheet(sheet, "5201|王大山|" + MAN + "|" + WOMAN)).toEdit());
    assertNull(stated(mended));
  }

  private static @Nullable String stated(VillageFile village) {
    return village
        .dossiersOf(Tried.person(village, "王大山").id())
        .getFirst()
        .member(Tried.person(village, "王大山").id())
        .orElseThrow()
        .membership()
        .get(MEMBERSHIP.STATED_HEAD_ID);
  }

  @Test
  void twoYearsOfOnePersonAreOnePerson() throws Trouble {
    ImportPlan plan = Tried.plan(
        VillageFile.empty(), Tried.sheet("户编号|姓名|年度|务工月数", "5201|王秀英|2025|3", "5201|王秀英|2026|4"));
    assertEquals(1, plan.people().get(Outcome.NEW));
    assertEquals(List.of(), plan.problems());
  }
}
