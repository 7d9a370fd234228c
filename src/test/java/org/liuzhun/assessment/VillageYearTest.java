package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

/// The yearly curves of a village: five people registered from 2014 to 2019, monitored since 2026.
class VillageYearTest {

  private final Family family = CleanFamily.of(1);

  @Test
  void theYearsBeginWithTheFirstYearlyAccountAndEndToday() {
    assertEquals(List.of(2025, 2026), years().stream().map(VillageYear::year).toList());
    statement(2013, StatementPurpose.IDENTIFICATION);
    assertEquals(2025, years().getFirst().year(), "an identification is no yearly account");
    statement(2018, StatementPurpose.YEARLY);
    assertEquals(2018, years().getFirst().year());
    family.clear(Catalogue.INCOME_STATEMENT);
    assertEquals(List.of(), years());
  }

  @Test
  void peopleAreCountedOnTheLastDayOfEachYear() {
    statement(2013, StatementPurpose.YEARLY);
    assertEquals(List.of(0, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0), poor());
    assertEquals(5, years().getLast().monitored());
    assertEquals(0, years().get(12).monitored(), "of 2025");
    Part registration = CleanFamily.registration(family);
    registration.on(EPISODE.IDENTIFIED_ON, "2014-12-31").on(EPISODE.ENDED_ON, "2019-12-31");
    assertEquals(List.of(0, 5, 5, 5, 5, 5, 0), poor().subList(0, 7));
    registration.on(EPISODE.IDENTIFIED_ON, "2015-01-01").on(EPISODE.ENDED_ON, "2020-01-01");
    assertEquals(List.of(0, 0, 5, 5, 5, 5, 5), poor().subList(0, 7));
    registration.with(EPISODE.STATE, EpisodeState.WRONGLY_REGISTERED);
    assertEquals(0, poor().get(2), "one that never counted");
  }

  @Test
  void whoWasNotBornYetIsNotCounted() {
    family.clear(Catalogue.VILLAGE_YEAR);
    family.member("王小宝", Relation.SON, Sex.MALE, "2026-03-01");
    assertEquals(6, years().getLast().people());
    assertEquals(5, years().getFirst().people(), "of 2025");
  }

  @Test
  void theShareIsOfTheRuralPopulationOrOfEverybodyInTheRegister() {
    assertEquals(5, years().getLast().people());
    assertEquals(1.0, years().getLast().monitoredShare());
    family.add(Catalogue.VILLAGE).with(VILLAGE.RURAL_POPULATION, 50);
    assertEquals(0.1, years().getLast().monitoredShare());
    statement(2014, StatementPurpose.YEARLY);
    assertEquals(0.1, years().getFirst().incidence());
    assertEquals(0.0, new VillageYear(2020, 5, 5, 0, Optional.empty()).incidence());
    assertEquals(0.0, new VillageYear(2020, 5, 5, 0, Optional.empty()).monitoredShare());
  }

  @Test
  void aYearWhosePeopleTheProfileStatesHasADenominatorOfItsOwn() {
    family.clear(Catalogue.VILLAGE_YEAR);
    family.add(Catalogue.VILLAGE).with(VILLAGE.RURAL_POPULATION, 50);
    family
        .add(Catalogue.VILLAGE_YEAR)
        .with(VILLAGE_YEAR.YEAR, 2025)
        .with(VILLAGE_YEAR.STATED_PEOPLE, 40);
    assertEquals(List.of(40, 50), years().stream().map(VillageYear::people).toList());
  }

  @Test
  void theIncomeIsThatOfAllHouseholdsWithAYearlyAccountByTheirPeople() {
    Part statement = statement(2024, StatementPurpose.YEARLY);
    assertEquals(Optional.empty(), years().getFirst().perHead(), "a blank account is none");
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_003);
    assertEquals(Optional.of(new BigDecimal("2001")), years().getFirst().perHead());
    assertEquals(Optional.empty(), years().getLast().perHead(), "2026 has an identification only");
  }

  private List<Integer> poor() {
    return years().stream().map(VillageYear::poor).toList();
  }

  private List<VillageYear> years() {
    VillageFile village = Family.village(family);
    return VillageYear.all(village, Policy.of(village), Family.TODAY);
  }

  private Part statement(int year, StatementPurpose purpose) {
    return family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, purpose)
        .with(INCOME_STATEMENT.YEAR, year)
        .with(INCOME_STATEMENT.PERIOD_FROM, LocalDate.of(year - 1, 10, 1))
        .with(INCOME_STATEMENT.PERIOD_UNTIL, LocalDate.of(year, 9, 30));
  }
}
