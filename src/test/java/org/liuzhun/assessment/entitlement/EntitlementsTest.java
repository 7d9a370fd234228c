package org.liuzhun.assessment.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.FamilyPlanning;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.Study;
import org.liuzhun.text.Texts;

class EntitlementsTest {

  private final Family family = Family.of("王建国", 1);

  @BeforeEach
  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void everyBenefitHasItsNameAndPapersAndItsParametersAreKnown() {
    var policy = Policy.of(VillageFile.empty());
    for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      Texts.use(language);
      for (Benefit benefit : Benefit.values()) {
        assertFalse(benefit.label().isBlank());
        assertFalse(benefit.papers().isBlank());
        benefit.parameters().forEach(policy::history);
      }
    }
  }

  @Test
  void oldAgeEntitlesAnybodyAndTheAgeIsTheRegions() {
    family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1946-06-15");
    assertEquals(Set.of("OLD_AGE 王大娘"), missing());
    family.parameter("old_age.age", "81");
    assertEquals(Set.of(), missing());
  }

  @Test
  void theDayBeforeTheBirthdayEntitlesToNothing() {
    family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1946-06-16");
    assertEquals(Set.of(), missing());
  }

  @Test
  void aPensionIsDueFromSixtyToWhoeverIsInsured() {
    Kin mother = family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1966-06-15");
    assertEquals(Set.of(), missing());
    mother.with(PERSON_YEAR.PENSION_RESIDENT, true);
    assertEquals(Set.of("PENSION 王大娘"), missing());
    mother.with(PERSON_YEAR.PENSION_RECEIVING, true);
    assertEquals(Set.of(), missing());
  }

  @Test
  void severeDisabilityAndDisabilityWithLowIncomeAreTwoBenefits() {
    family.head().with(PERSON_YEAR.DISABLED, true);
    family.head().with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.THREE);
    assertEquals(Set.of(), missing());
    family.head().with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.TWO);
    assertEquals(Set.of("NURSING 王建国"), missing());
    family.head().with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL);
    assertEquals(Set.of("NURSING 王建国", "DISABLED_LIVING 王建国"), missing());
    family.parameter("disability.severe.level", "1");
    assertEquals(Set.of("DISABLED_LIVING 王建国"), missing());
  }

  @Test
  void aMeasureSaysWhichOfTheTwoDisabilitySubsidiesIsPaid() {
    Kin head = family.head();
    head.with(PERSON_YEAR.DISABLED, true);
    head.with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.TWO);
    head.with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL);
    family
        .add(Catalogue.PAYMENT)
        .with(PAYMENT.INCOME_ITEM, IncomeItem.TRANSFER_DISABILITY)
        .with(PAYMENT.PAID_ON, LocalDate.of(2026, 5, 1));
    assertEquals(Set.of(), missing(), "a payment alone may be either");
    Part measure = family.measure(MeasureType.DISABILITY_SUBSIDY, head);
    assertEquals(Set.of(), missing(), "a measure that does not say which may be both");
    measure.with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.LIVING);
    assertEquals(Set.of("NURSING 王建国"), missing());
    measure.with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.NURSING);
    assertEquals(Set.of("DISABLED_LIVING 王建国"), missing());
    measure.with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.BOTH);
    assertEquals(Set.of(), missing());
  }

  @Test
  void parentsOfTwoDaughtersAreEntitledFromSixty() {
    family.with(HOUSEHOLD.FAMILY_PLANNING, FamilyPlanning.TWO_DAUGHTERS);
    assertEquals(Set.of(), missing());
    family.parameter("family_planning.age", "50");
    assertEquals(Set.of("FAMILY_PLANNING 王建国"), missing());
    family.with(HOUSEHOLD.FAMILY_PLANNING, FamilyPlanning.NONE);
    assertEquals(Set.of(), missing());
  }

  @Test
  void schoolAidGoesToHelpedHouseholdsOnly() {
    Kin girl = family.member("王小妹", Relation.DAUGHTER, Sex.FEMALE, "2009-03-01");
    girl.with(PERSON_YEAR.STUDY, Study.VOCATIONAL_1);
    assertEquals(Set.of(), missing());
    Family helped = CleanFamily.of(2);
    helped.measure(MeasureType.RAIN_DEW).remove();
    assertEquals(
        Set.of("RAIN_DEW"),
        Entitlements.of(situation(helped), policy(helped), Family.village(helped)).stream()
            .filter(one -> !one.receiving())
            .flatMap(one -> one.benefit().stream())
            .map(Enum::name)
            .filter(name -> name.equals("RAIN_DEW"))
            .collect(Collectors.toSet()));
  }

  @Test
  void returnedFarmlandAndALowIncomeEntitleTheHousehold() {
    Family helped = CleanFamily.of(2);
    helped.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.RETURNED_FOREST, 2);
    helped
        .members()
        .forEach(kin -> kin.with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE));
    assertEquals(Optional.of("2"), amount(helped, Benefit.RETURNED_FARMLAND));
    assertEquals(Optional.empty(), amount(helped, Benefit.LOW_INCOME));
    helped.parameter("low_income_allowance.line", "90000");
    assertEquals(0, of(helped, Benefit.LOW_INCOME).size(), "the account holds an allowance");
    helped.all(Catalogue.INCOME_ITEM).stream()
        .filter(part ->
            Coded.of(IncomeItem.LOW_INCOME_ALLOWANCE).equals(part.row().get(INCOME_ITEM.ITEM)))
        .forEach(Part::remove);
    helped.measure(MeasureType.LOW_INCOME_ALLOWANCE).remove();
    assertEquals(1, of(helped, Benefit.LOW_INCOME).size());
  }

  @Test
  void aMeasureAnIncomeLineOrAPaymentShowsThatItIsReceived() {
    Kin mother = family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1940-01-01");
    Part payment = family
        .add(Catalogue.PAYMENT)
        .with(PAYMENT.INCOME_ITEM, IncomeItem.TRANSFER_OLD_AGE)
        .with(PAYMENT.PERSON, mother.person().id())
        .on(PAYMENT.PAID_ON, "2026-05-20");
    assertEquals(Set.of(), missing());
    payment.with(PAYMENT.PERSON, family.head().person().id());
    assertEquals(Set.of("OLD_AGE 王大娘"), missing());
    payment.with(PAYMENT.PERSON, mother.person().id()).on(PAYMENT.PAID_ON, "2025-06-15");
    assertEquals(Set.of("OLD_AGE 王大娘"), missing());
    family.measure(MeasureType.OLD_AGE_SUBSIDY, mother);
    assertEquals(Set.of(), missing());
  }

  @Test
  void whatSomebodyNotedAfterCheckingWins() {
    Kin mother = family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1940-01-01");
    Part policy = policy("高龄津贴", MeasureType.OLD_AGE_SUBSIDY);
    Part note = family
        .add(Catalogue.ENTITLEMENT)
        .with(ENTITLEMENT.POLICY, policy.id())
        .with(ENTITLEMENT.PERSON, mother.person().id())
        .with(ENTITLEMENT.ELIGIBLE, false);
    assertEquals(Set.of(), missing());
    note.with(ENTITLEMENT.ELIGIBLE, true);
    assertEquals(Set.of("OLD_AGE 王大娘"), missing());
    note.with(ENTITLEMENT.RECEIVING, true);
    assertEquals(Set.of(), missing());
    assertEquals(1, all(family).size());
  }

  @Test
  void aNotedEntitlementThatNoRuleKnowsIsListedWithItsReason() {
    Part loan = policy("小额信贷", MeasureType.MICRO_LOAN);
    family
        .add(Catalogue.ENTITLEMENT)
        .with(ENTITLEMENT.POLICY, loan.id())
        .with(ENTITLEMENT.ELIGIBLE, true)
        .with(ENTITLEMENT.MISSING_REASON, "尚未申请");
    Entitlement one = all(family).getFirst();
    assertEquals("小额信贷", one.name());
    assertEquals("核对登记为应享未享。尚未申请", one.reason().text());
    assertEquals(
        "entitlement.eligible", Objects.requireNonNull(one.reason().field()).key());
  }

  @Test
  void theListGivesWindowAndPapersAndPutsWhatClosesFirstFirst() {
    family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1940-01-01");
    family.head().with(PERSON_YEAR.DISABLED, true);
    family.head().with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.ONE);
    policy("高龄津贴", MeasureType.OLD_AGE_SUBSIDY)
        .on(WELFARE_POLICY.CLOSES_ON, "2026-06-30")
        .with(WELFARE_POLICY.PAPERS, "身份证");
    List<EntitlementList> lists = EntitlementList.of(Family.judge(family).context());
    assertEquals(
        List.of("高龄津贴", "重度残疾人护理补贴"), lists.stream().map(EntitlementList::name).toList());
    EntitlementList first = lists.getFirst();
    assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), first.until(Family.TODAY));
    assertEquals(Optional.empty(), first.until(LocalDate.of(2026, 7, 1)));
    assertEquals("1/0", first.eligible() + "/" + first.receiving());
    assertEquals("身份证", first.missing().getFirst().papers());
  }

  @Test
  void anOfficialTermReadsInTheLanguageInUseAndANameOfTheVillagesOwnStays() {
    family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1940-01-01");
    Part policy = policy("高龄补贴", MeasureType.OLD_AGE_SUBSIDY);
    assertEquals("Old-age subsidy", nameInEnglish());
    policy.with(WELFARE_POLICY.NAME, "最低生活保障");
    assertEquals(MeasureType.LOW_INCOME_ALLOWANCE.english(), nameInEnglish());
    policy.with(WELFARE_POLICY.NAME, "青川长寿金");
    assertEquals("青川长寿金", nameInEnglish());
  }

  private String nameInEnglish() {
    return Texts.speaking(Texts.ENGLISH, () -> all(family).getFirst().name());
  }

  @Test
  void whatEverybodyReceivesTellsItsLastDayTooAndStandsBehindWhatSomebodyLacks() {
    Kin mother = family.member("王大娘", Relation.MOTHER, Sex.FEMALE, "1940-01-01");
    family.head().with(PERSON_YEAR.DISABLED, true);
    family.head().with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.ONE);
    policy("高龄津贴", MeasureType.OLD_AGE_SUBSIDY).on(WELFARE_POLICY.CLOSES_ON, "2026-06-30");
    family.measure(MeasureType.OLD_AGE_SUBSIDY, mother);
    List<EntitlementList> lists = EntitlementList.of(Family.judge(family).context());
    assertEquals(
        List.of("重度残疾人护理补贴", "高龄津贴"), lists.stream().map(EntitlementList::name).toList());
    EntitlementList last = lists.getLast();
    assertEquals("1/1", last.eligible() + "/" + last.receiving());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), last.until(Family.TODAY));
  }

  private Part policy(String name, MeasureType type) {
    return family
        .add(Catalogue.WELFARE_POLICY)
        .with(WELFARE_POLICY.NAME, name)
        .with(WELFARE_POLICY.MEASURE_TYPE, type);
  }

  private Set<String> missing() {
    Situation situation = situation(family);
    return all(family).stream()
        .filter(one -> !one.receiving())
        .map(one -> one.benefit().map(Enum::name).orElse("")
            + " "
            + one.person().flatMap(situation::member).map(m -> m.name()).orElse(""))
        .collect(Collectors.toSet());
  }

  private static List<Entitlement> all(Family family) {
    return Entitlements.of(situation(family), policy(family), Family.village(family));
  }

  private static List<Entitlement> of(Family family, Benefit benefit) {
    return all(family).stream()
        .filter(one -> one.benefit().equals(Optional.of(benefit)) && !one.receiving())
        .toList();
  }

  private static Optional<String> amount(Family family, Benefit benefit) {
    return of(family, benefit).stream()
        .map(one -> one.reason().arguments().getFirst().toString())
        .findFirst();
  }

  private static Policy policy(Family family) {
    return Policy.of(Family.village(family));
  }

  private static Situation situation(Family family) {
    return Situation.of(family.dossier(), Family.TODAY);
  }
}
