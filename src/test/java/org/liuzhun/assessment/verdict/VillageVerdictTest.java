package org.liuzhun.assessment.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.COLLECTIVE_ENTRY;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.VillageCondition.Kind;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.LedgerKind;

/// The exit of a village: each condition of the list on its limit, the region's own conditions, and
/// what was recorded against what the register says.
class VillageVerdictTest {

  private final Family family = CleanFamily.of(1);
  private final Part profile = family.first(Catalogue.VILLAGE_YEAR);

  @Test
  void theListIsTheRegionsAndAWordOfItsOwnRestsOnTheRecord() {
    assertEquals(14, verdict().conditions().size());
    family.parameter("village_exit.conditions", "路通村屯 有办公场所");
    List<VillageCondition> conditions = verdict().conditions();
    assertEquals(List.of(Optional.of(Kind.ROAD), Optional.empty()), kinds(conditions));
    assertEquals(Standing.UNKNOWN, conditions.getLast().standing(), "nothing is recorded");
    Part item = item("有办公场所", true);
    assertEquals(Standing.MET, verdict().conditions().getLast().standing());
    item.with(VILLAGE_EXIT_ITEM.PASSED, false);
    assertEquals(Standing.NOT_MET, verdict().standing());
  }

  @Test
  void theNoticeInTheTownshipAndTheAnnouncementCloseTheList() {
    List<VillageCondition> steps = verdict().conditions().subList(12, 14);
    assertEquals(
        List.of("乡镇公示", "退出公告"), steps.stream().map(VillageCondition::title).toList());
    steps.forEach(step -> assertEquals(Standing.UNKNOWN, step.standing()));
    item("乡镇公示", true);
    assertEquals(Standing.MET, verdict().conditions().get(12).standing());
    assertEquals(Standing.UNKNOWN, verdict().conditions().get(13).standing());
  }

  @Test
  void withoutAListThereIsNoVerdict() {
    family.parameter("village_exit.conditions", "");
    assertEquals(Standing.UNKNOWN, verdict().standing());
  }

  @Test
  void incidenceMustLieBelowTheLimitByTheRuralPopulation() {
    assertEquals(Standing.UNKNOWN, standing(Kind.INCIDENCE), "the population is unknown");
    Part village = family.add(Catalogue.VILLAGE).with(VILLAGE.RURAL_POPULATION, 250);
    assertEquals(Standing.MET, standing(Kind.INCIDENCE));
    CleanFamily.registration(CleanFamily.unmonitored(family))
        .without(EPISODE.ENDED_ON)
        .with(EPISODE.STATE, EpisodeState.ACTIVE);
    assertEquals(Standing.NOT_MET, standing(Kind.INCIDENCE), "five of 250 are 2 %, not less");
    assertEquals(1, condition(Kind.INCIDENCE).households().size());
    village.with(VILLAGE.RURAL_POPULATION, 251);
    assertEquals(Standing.MET, standing(Kind.INCIDENCE));
  }

  @Test
  void whatHouseholdsMustHaveIsReckonedAgainstTheLeastShare() {
    assertEquals(Standing.MET, standing(Kind.TELEVISION));
    Family second = family.neighbour(2);
    Part living = second.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.TELEVISION, false);
    assertEquals(Standing.NOT_MET, standing(Kind.TELEVISION), "half of two");
    assertEquals(List.of(second.household().id()), condition(Kind.TELEVISION).households());
    family.parameter("village_exit.share", "50");
    assertEquals(Standing.MET, standing(Kind.TELEVISION));
    living.without(HOUSEHOLD_YEAR.TELEVISION);
    family.parameter("village_exit.share", "51", "2015-01-01");
    assertEquals(Standing.UNKNOWN, standing(Kind.TELEVISION), "one lacks the record");
    assertEquals(1, condition(Kind.TELEVISION).households().size());
  }

  @Test
  void anOrdinaryHouseholdWithoutARecordIsLeftAsideAndCounted() {
    Family second = family.neighbour(2);
    second.clear(Catalogue.EPISODE);
    second.household().without(HOUSEHOLD.STATED_TYPE);
    second.first(Catalogue.HOUSEHOLD_YEAR).without(HOUSEHOLD_YEAR.TELEVISION);
    assertEquals(Standing.MET, standing(Kind.TELEVISION));
    Remark said = condition(Kind.TELEVISION).evidence().getFirst();
    assertTrue(said.text().contains("1户中达标1户") && said.text().contains("另有1户"), said::text);
  }

  @Test
  void everyHouseholdConditionHasItsOwnFact() {
    for (Kind kind : List.of(Kind.HOUSING, Kind.MEDICAL, Kind.EDUCATION, Kind.WATER, Kind.POWER)) {
      assertEquals(Standing.MET, standing(kind), kind::name);
    }
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.POWER_LIVING, false);
    assertEquals(Standing.NOT_MET, standing(Kind.POWER));
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.WATER_SAFE, false);
    assertEquals(Standing.NOT_MET, standing(Kind.WATER));
    assertEquals(Standing.MET, standing(Kind.HOUSING));
  }

  @Test
  void theProfileOfTheVillageAnswersTheRest() {
    profile.without(VILLAGE_YEAR.HARD_ROAD);
    assertEquals(Standing.UNKNOWN, standing(Kind.ROAD));
    profile.with(VILLAGE_YEAR.HARD_ROAD, true);
    assertEquals(Standing.MET, standing(Kind.ROAD));
    profile.with(VILLAGE_YEAR.REAL_COOPERATIVES, 1).with(VILLAGE_YEAR.LEADING_PRODUCT, "茶叶");
    assertEquals(Standing.MET, standing(Kind.INDUSTRY));
    profile.with(VILLAGE_YEAR.REAL_COOPERATIVES, 0);
    assertEquals(Standing.NOT_MET, standing(Kind.INDUSTRY));
    profile.with(VILLAGE_YEAR.COMMITTEES_FULL, true).with(VILLAGE_YEAR.WEAK_ORGANISATION, false);
    assertEquals(Standing.MET, standing(Kind.COMMITTEES));
    profile.with(VILLAGE_YEAR.WEAK_ORGANISATION, true);
    assertEquals(Standing.NOT_MET, standing(Kind.COMMITTEES));
    profile.without(VILLAGE_YEAR.WEAK_ORGANISATION);
    assertEquals(Standing.UNKNOWN, standing(Kind.COMMITTEES));
  }

  @Test
  void theRoadMustReachEachNaturalVillageOfTheLastYear() {
    profile.with(VILLAGE_YEAR.HARD_ROAD, true);
    int year = profile.row().get(VILLAGE_YEAR.YEAR, 0);
    naturalVillage(year - 1, "下寨").with(NATURAL_VILLAGE.HARD_ROAD, false);
    naturalVillage(year, "上寨").with(NATURAL_VILLAGE.HARD_ROAD, true);
    assertEquals(Standing.MET, standing(Kind.ROAD), "a year later there is no road missing");
    Part slope = naturalVillage(year, "半坡");
    assertEquals(Standing.UNKNOWN, standing(Kind.ROAD), "nothing is said of one");
    slope.with(NATURAL_VILLAGE.HARD_ROAD, false);
    assertEquals(Standing.NOT_MET, standing(Kind.ROAD));
    String said = condition(Kind.ROAD).evidence().getLast().text();
    assertTrue(said.contains("半坡") && said.contains("未通"), said);
    profile.without(VILLAGE_YEAR.HARD_ROAD);
    assertEquals(Standing.NOT_MET, standing(Kind.ROAD));
  }

  @Test
  void theProductOfTheVillageCountsWhereTheYearNamesNone() {
    profile.with(VILLAGE_YEAR.REAL_COOPERATIVES, 1).without(VILLAGE_YEAR.LEADING_PRODUCT);
    assertEquals(Standing.UNKNOWN, standing(Kind.INDUSTRY));
    family.add(Catalogue.VILLAGE).with(VILLAGE.LEADING_PRODUCT, "茶叶");
    assertEquals(Standing.MET, standing(Kind.INDUSTRY));
  }

  @Test
  void theServicesAreThoseOfTheParameter() {
    family.parameter("village_exit.services", "clinics 文化室个数");
    profile.with(VILLAGE_YEAR.CLINICS, 1).with(VILLAGE_YEAR.CULTURE_ROOMS, 1);
    assertEquals(Standing.MET, standing(Kind.SERVICES));
    profile.with(VILLAGE_YEAR.CULTURE_ROOMS, 0);
    assertEquals(Standing.NOT_MET, standing(Kind.SERVICES));
    family.parameter("village_exit.services", "clinics 执业(助理)医师数", "2014-06-01");
    profile.with(VILLAGE_YEAR.DOCTORS, 0);
    assertEquals(Standing.NOT_MET, standing(Kind.SERVICES));
    profile.with(VILLAGE_YEAR.DOCTORS, 1);
    assertEquals(Standing.MET, standing(Kind.SERVICES));
    family.parameter("village_exit.services", "clinics 卫生间", "2014-09-01");
    assertEquals(Standing.UNKNOWN, standing(Kind.SERVICES));
    family.parameter("village_exit.services", "", "2015-01-01");
    assertEquals(Standing.UNKNOWN, standing(Kind.SERVICES));
  }

  @Test
  void theCollectivesIncomeIsThatOfTheProfileElseOfItsLedger() {
    family.parameter("village_exit.collective_income.min", "20000");
    profile.with(VILLAGE_YEAR.COLLECTIVE_INCOME, 20_000);
    assertEquals(Standing.MET, standing(Kind.COLLECTIVE_INCOME));
    profile.with(VILLAGE_YEAR.COLLECTIVE_INCOME, 19_999);
    assertEquals(Standing.NOT_MET, standing(Kind.COLLECTIVE_INCOME));
    profile.without(VILLAGE_YEAR.COLLECTIVE_INCOME);
    assertEquals(Standing.UNKNOWN, standing(Kind.COLLECTIVE_INCOME));
    int year = profile.row().get(VILLAGE_YEAR.YEAR, 0);
    booked(year, LedgerKind.INCOME, 20_000);
    booked(year, LedgerKind.EXPENSE, 5_000);
    booked(year - 1, LedgerKind.INCOME, 5_000);
    assertEquals(Standing.MET, standing(Kind.COLLECTIVE_INCOME));
  }

  @Test
  void aFactWeighsMoreThanATickAndATickMoreThanNothing() {
    profile.with(VILLAGE_YEAR.HARD_ROAD, false);
    Part item = item("路通村屯", true);
    assertEquals(Standing.NOT_MET, standing(Kind.ROAD));
    assertTrue(condition(Kind.ROAD).evidence().getLast().text().contains("矛盾"));
    assertEquals(1, verdict().against(item.row()).size());
    profile.without(VILLAGE_YEAR.HARD_ROAD);
    assertEquals(Standing.MET, standing(Kind.ROAD));
    assertEquals(List.of(), verdict().against(item.row()));
    profile.with(VILLAGE_YEAR.HARD_ROAD, true);
    item.with(VILLAGE_EXIT_ITEM.PASSED, false);
    assertEquals(Standing.NOT_MET, standing(Kind.ROAD));
  }

  @Test
  void itemsAreRecognisedByTheirOfficialWords() {
    assertEquals(Optional.of(Kind.TELEVISION), ExitItems.kind("有电视看"));
    assertEquals(Optional.of(Kind.POWER), ExitItems.kind("有电用"));
    assertEquals(Optional.of(Kind.INCIDENCE), ExitItems.kind("综合贫困发生率低于3%"));
    assertEquals(Optional.of(Kind.COMMITTEES), ExitItems.kind("有好的“两委”班子"));
    assertEquals(Optional.empty(), ExitItems.kind("有办公场所"));
  }

  private static List<Optional<Kind>> kinds(List<VillageCondition> conditions) {
    return conditions.stream().map(VillageCondition::kind).toList();
  }

  private void booked(int year, LedgerKind kind, double amount) {
    family
        .add(Catalogue.COLLECTIVE_ENTRY)
        .on(COLLECTIVE_ENTRY.BOOKED_ON, year + "-03-01")
        .with(COLLECTIVE_ENTRY.KIND, kind)
        .with(COLLECTIVE_ENTRY.AMOUNT, amount);
  }

  private Part naturalVillage(int year, String name) {
    return family
        .add(Catalogue.NATURAL_VILLAGE)
        .with(NATURAL_VILLAGE.YEAR, year)
        .with(NATURAL_VILLAGE.NAME, name);
  }

  private Part item(String name, boolean passed) {
    return family
        .add(Catalogue.VILLAGE_EXIT_ITEM)
        .with(VILLAGE_EXIT_ITEM.YEAR, 2019)
        .with(VILLAGE_EXIT_ITEM.ITEM, name)
        .with(VILLAGE_EXIT_ITEM.PASSED, passed);
  }

  private Standing standing(Kind kind) {
    return condition(kind).standing();
  }

  private VillageCondition condition(Kind kind) {
    return verdict().conditions().stream()
        .filter(condition -> condition.kind().filter(kind::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private VillageVerdict verdict() {
    VillageFile village = Family.village(family);
    return VillageVerdict.of(Judgement.of(village, Policy.of(village), Family.TODAY));
  }
}
