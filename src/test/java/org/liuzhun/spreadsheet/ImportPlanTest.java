package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.OTHER_COLUMN;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Trouble;

class ImportPlanTest {

  private static final String WOMAN = "11010519491231002X";
  private static final String MAN = "110105197001010011";
  private static final Sheet FAMILY = Tried.sheet(
      "户编号|姓名|证件号码|与户主关系|户主姓名|户主证件号码|健康状况|耕地面积（亩）|户联系电话",
      "5201|王秀英|" + WOMAN + "|户主|王秀英|" + WOMAN + "|残疾,长期慢性病|3.5|13800001234",
      "5201|王大山|" + MAN + "|之子|王秀英|" + WOMAN + "|健康|3.5|13800001234");

  private static Row year(VillageFile village, String name) {
    Row person = Tried.person(village, name);
    return Tried.only(village).rows(Catalogue.PERSON_YEAR).stream()
        .filter(row -> person.id().equals(row.get(PERSON_YEAR.PERSON)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> problems(ImportPlan plan) {
    return plan.problems().stream()
        .map(problem -> problem.position().reference() + " " + problem.fate() + " "
            + problem.problem().key())
        .toList();
  }

  @Test
  void familyIsTakenWithWhatFollowsFromTheNumbers() throws Trouble {
    ImportPlan plan = Tried.plan(VillageFile.empty(), FAMILY);
    assertEquals(List.of(), problems(plan));
    assertEquals(1, plan.households().get(Outcome.NEW));
    assertEquals(2, plan.people().get(Outcome.NEW));
    VillageFile village = Tried.imported(FAMILY);
    Dossier dossier = Tried.only(village);
    assertEquals("王秀英", dossier.title());
    assertEquals("13800001234", dossier.household().get(HOUSEHOLD.PHONE));
    assertEquals(
        new BigDecimal("3.5"), dossier.living(Tried.YEAR).orElseThrow().get(HOUSEHOLD_YEAR.ARABLE));
    Row woman = Tried.person(village, "王秀英");
    assertEquals(LocalDate.of(1949, 12, 31), woman.get(PERSON.BIRTH));
    assertTrue(woman.get(PERSON.SEX).is(Sex.FEMALE));
    Row health = year(village, "王秀英");
    assertTrue(health.yes(PERSON_YEAR.CHRONIC) && health.yes(PERSON_YEAR.DISABLED));
    assertTrue(health.no(PERSON_YEAR.HEALTHY) && health.no(PERSON_YEAR.SERIOUS_ILLNESS));
  }

  @ParameterizedTest
  @CsvSource({
    "身份证号, 关系, 务工时间（月）",
    "身份证号码, 与户主的关系, 务工时长(月)",
    "公民身份号码, 家庭关系, 务工月数",
    "证件号码, 与户主关系, 务工时间"
  })
  void headingsComeUnderManyNamesInAnyOrder(String id, String relation, String months)
      throws Trouble {
    VillageFile village = Tried.imported(Tried.sheet(
        months + "|" + relation + "|姓　名|" + id + "|户 编 号", "７|户主|王秀英|１１０１０５１９４９１２３１００２ｘ|5201"));
    assertEquals(7, year(village, "王秀英").get(PERSON_YEAR.WORK_MONTHS));
    assertEquals(WOMAN, Tried.person(village, "王秀英").get(PERSON.ID_NUMBER));
  }

  @Test
  void titlesAndMergedHeadingsStandAboveTheTable() throws Trouble {
    Sheet plain = Tried.sheet(
        "2026年家庭成员信息表||||",
        "填报单位：村委会||||",
        "户编号|姓名|证件号码|公益性岗位|",
        "|||类型|(月数)",
        "5201|王秀英|" + WOMAN + "|保洁员|6");
    Sheet merged = new Sheet(
        "表",
        plain.lines(),
        List.of(
            new Sheet.Area(0, 0, 0, 4),
            new Sheet.Area(2, 3, 0, 0),
            new Sheet.Area(2, 3, 1, 1),
            new Sheet.Area(2, 3, 2, 2),
            new Sheet.Area(2, 2, 3, 4)));
    Row year = year(Tried.imported(merged), "王秀英");
    assertEquals("1", year.get(PERSON_YEAR.PUBLIC_POST).text());
    assertEquals(6, year.get(PERSON_YEAR.PUBLIC_POST_MONTHS));
  }

  @Test
  void repeatedHeadingsAndFootersAreNoPeople() throws Trouble {
    Sheet sheet = Tried.sheet(
        "户编号|姓名|证件号码", "5201|王秀英|" + WOMAN, "户编号|姓名|证件号码", "5201|王大山|" + MAN, "填表人：李村长||");
    ImportPlan plan = Tried.plan(VillageFile.empty(), sheet);
    assertEquals(2, plan.people().get(Outcome.NEW));
    assertEquals(List.of("5 REFUSED problem.no-name"), problems(plan));
  }

  @Test
  void emptyCellNeverBlanksAndZeroIsSomethingElse() throws Trouble {
    VillageFile village = Tried.imported(FAMILY);
    Sheet blank = Tried.sheet("户编号|姓名|证件号码|耕地面积|户联系电话", "5201|王秀英|" + WOMAN + "||");
    assertTrue(Tried.plan(village, blank).toEdit().writes().isEmpty());
    ImportPlan zero =
        Tried.plan(village, Tried.sheet("户编号|姓名|证件号码|耕地面积", "5201|王秀英|" + WOMAN + "|0"));
    CellChange change = zero.changes().getFirst();
    assertEquals(1, zero.changes().size());
    assertEquals("3.5", change.before());
    assertEquals("0", change.after());
    assertEquals("D2", change.position().reference());
    assertEquals(1, zero.households().get(Outcome.CHANGED));
  }

  @Test
  void unknownColumnsAreKeptAndGivenBack() throws Trouble {
    VillageFile village =
        Tried.imported(Tried.sheet("户编号|姓名|证件号码|帮扶手册编号|", "5201|王秀英|" + WOMAN + "|S-007|乙"));
    List<Row> kept = Tried.only(village).rows(Catalogue.OTHER_COLUMN);
    assertEquals(
        List.of("E 乙", "帮扶手册编号 S-007"),
        kept.stream()
            .map(row -> row.get(OTHER_COLUMN.HEADING) + " " + row.get(OTHER_COLUMN.VALUE))
            .sorted()
            .toList());
  }

  @Test
  void damagedNumberIsTakenAndPointedOut() throws Trouble {
    ImportPlan plan = Tried.plan(
        VillageFile.empty(),
        Tried.sheet("户编号|姓名|证件号码", "5201|王秀英|110105194912310021", "5201|王大山|110105700101001"));
    assertEquals(List.of("C2 NEW problem.id-check", "C3 NEW problem.id-old"), problems(plan));
  }

  @Test
  void numberThatLostItsEndIsRefusedAtItsCell() throws Trouble {
    Sheet text = Tried.sheet("户编号|姓名|证件号码", "5201|王秀英|1.10105E+17");
    Sheet number = new Sheet(
        "表",
        List.of(
            text.lines().getFirst(),
            new Sheet.Line(
                1,
                List.of(
                    new Cell.Text("5201"),
                    new Cell.Text("王秀英"),
                    new Cell.Amount(new BigDecimal("110105194912310000"))))),
        List.of());
    for (Sheet sheet : List.of(text, number)) {
      ImportPlan plan = Tried.plan(VillageFile.empty(), sheet);
      assertEquals(List.of("C2 REFUSED problem.number-lost-digits"), problems(plan));
      VillageFile village = Tried.after(VillageFile.empty(), plan.toEdit());
      assertNull(Tried.person(village, "王秀英").get(PERSON.ID_NUMBER));
    }
  }

  @Test
  void certificateHoldsTheNumber() throws Trouble {
    Row person = Tried.person(
        Tried.imported(Tried.sheet("户编号|姓名|证件号码|证件类型", "5201|王秀英|" + WOMAN + "43B1|残疾人证")), "王秀英");
    assertEquals(WOMAN, person.get(PERSON.ID_NUMBER));
    assertEquals(WOMAN + "43B1", person.get(PERSON.DISABILITY_CERTIFICATE));
  }

  @Test
  void rowsThatContradictEachOtherAreNamed() throws Trouble {
    ImportPlan plan = Tried.plan(
        VillageFile.empty(),
        Tried.sheet(
            "户编号|姓名|证件号码|户联系电话",
            "5201|王秀英|" + WOMAN + "|13800001234",
            "5201|王大山|" + MAN + "|13900000000"));
    assertEquals(List.of("D3 REFUSED problem.contradicts"), problems(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "行得通, problem.unknown-health, 健康状况, REFUSED",
    "不详, problem.not-yes-or-no, 是否参加大病保险, REFUSED",
    "硕士, problem.unknown-code, 文化程度, NEW",
    "16.3.5, problem.year-of-two-digits, 出生日期, REFUSED"
  })
  void doubtfulValueIsNamedWithItsReason(String value, String key, String heading, String fate)
      throws Trouble {
    ImportPlan plan = Tried.plan(
        VillageFile.empty(),
        Tried.sheet("户编号|姓名|证件号码|" + heading, "5201|王秀英|" + WOMAN + "|" + value));
    assertEquals(List.of("D2 " + fate + " " + key), problems(plan));
    assertTrue(plan.problems().getFirst().message().contains(value));
  }

  @Test
  void dashSaysNothing() throws Trouble {
    ImportPlan plan = Tried.plan(
        VillageFile.empty(),
        Tried.sheet("户编号|姓名|证件号码|是否参加大病保险|务工月数", "5201|王秀英|" + WOMAN + "|/|—"));
    assertEquals(2, plan.cells().get(Fate.DASH));
    assertEquals(List.of(), problems(plan));
  }

  @Test
  void otherVillagesOfTheCountyAreLeftOut() throws Trouble {
    VillageFile village = Tried.imported(Tried.sheet("村|户编号|姓名|证件号码", "石板村|5201|王秀英|" + WOMAN));
    ImportPlan plan = Tried.plan(
        village,
        Tried.sheet(
            "村|户编号|姓名|证件号码", "石板|5201|王秀英|" + WOMAN, "大河村|5301|王大山|" + MAN, "大河村|5301|王小山|"));
    assertEquals(List.of("3 ELSEWHERE problem.other-village"), problems(plan));
    assertEquals(7, plan.cells().get(Fate.ELSEWHERE));
    assertTrue(plan.toEdit().writes().isEmpty());
  }

  @Test
  void severalVillagesAreNotMixedWhileOursHasNoName() {
    Trouble trouble = assertThrows(
        Trouble.class,
        () -> Tried.plan(
            VillageFile.empty(),
            Tried.sheet("村|户编号|姓名|证件号码", "石板村|5201|王秀英|" + WOMAN, "大河村|5301|王大山|" + MAN)));
    assertEquals("trouble.sheet-several-villages", trouble.key());
  }

  @Test
  void sheetWithoutKnownHeadingsIsTrouble() {
    Trouble trouble = assertThrows(
        Trouble.class, () -> Tried.plan(VillageFile.empty(), Tried.sheet("日期|金额|用途", "1|2|3")));
    assertEquals("trouble.sheet-no-headings", trouble.key());
  }
}
