package org.liuzhun.assessment.guarantee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jooq.TableField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.InsuranceExemption;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.SpecialStatus;
import org.liuzhun.registry.code.Study;

/// Each guarantee of a family that has them all, checked in March 2026 with evidence, after one
/// thing in its file has changed. Only the son of 15 must go to school; the wife is ill for long.
class GuaranteesTest {

  private final Family family = CleanFamily.of(1);
  private final Part home = family.first(Catalogue.HOUSEHOLD_YEAR);
  private final Kin wife = family.members().get(1);
  private final Kin son = family.members().get(2);
  private LocalDate today = Family.TODAY;

  @BeforeEach
  void evidence() {
    family.all(Catalogue.GUARANTEE).forEach(check -> check.with(GUARANTEE.EVIDENCE, "照片"));
  }

  @Test
  void aFamilyThatWasCheckedAndLacksNothingHasThemAll() {
    List<GuaranteeVerdict> verdicts = Guarantees.of(situation(), policy());
    assertEquals(
        List.of(GuaranteeItem.values()),
        verdicts.stream().map(GuaranteeVerdict::item).toList());
    for (GuaranteeVerdict verdict : verdicts) {
      reads(verdict.item(), Standing.MET);
      assertTrue(verdict.isComplete(), verdict.item().name());
      assertEquals(check(verdict.item()).row(), verdict.row().orElseThrow());
    }
  }

  @Test
  void aDangerousHouseIsNotSafe() {
    home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.B);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    for (HouseGrade grade : List.of(HouseGrade.C, HouseGrade.D)) {
      home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, grade);
      contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    }
    home.without(HOUSEHOLD_YEAR.HOUSE_GRADE);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    home.with(HOUSEHOLD_YEAR.DANGEROUS_HOUSE, true);
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.dangerous");
  }

  @Test
  void aHouseThatNobodyAssessedIsUnknown() {
    home.without(HOUSEHOLD_YEAR.DANGEROUS_HOUSE);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    home.without(HOUSEHOLD_YEAR.HOUSE_GRADE);
    reads(GuaranteeItem.HOUSING, Standing.UNKNOWN, "guarantee.housing.unknown");
    home.remove();
    reads(GuaranteeItem.HOUSING, Standing.UNKNOWN, "guarantee.housing.unknown");
  }

  @Test
  void whoMovedIntoTheNewHouseIsSafe() {
    home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
    Part move = family.measure(MeasureType.RELOCATION, null);
    family.with(HOUSEHOLD.RELOCATED, true);
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    move.with(MEASURE.MOVED_ON, today.plusDays(1));
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    move.with(MEASURE.MOVED_ON, today);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    family.with(HOUSEHOLD.RELOCATED, false);
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
  }

  @Test
  void aRepairCountsOnceItIsAcceptedWithAGoodGrade() {
    home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.C);
    Part repair = family.measure(MeasureType.HOUSE_REPAIR, null);
    repair.on(MEASURE.ACCEPTED_ON, "2026-05-01");
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    repair.with(MEASURE.GRADE_AFTER, HouseGrade.C);
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    for (HouseGrade grade : List.of(HouseGrade.A, HouseGrade.B)) {
      repair.with(MEASURE.GRADE_AFTER, grade);
      reads(GuaranteeItem.HOUSING, Standing.MET);
    }
    repair.without(MEASURE.ACCEPTED_ON);
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    repair.with(MEASURE.ACCEPTED_ON, today).with(MEASURE.STATE, MeasureState.PLANNED);
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
  }

  @Test
  void aRepairIsOutdoneByALaterAssessment() {
    home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.C);
    Part repair = family
        .measure(MeasureType.HOUSE_REPAIR, null)
        .with(MEASURE.GRADE_AFTER, HouseGrade.A)
        .on(MEASURE.ACCEPTED_ON, "2024-05-20");
    reads(GuaranteeItem.HOUSING, Standing.MET);
    repair.on(MEASURE.ACCEPTED_ON, "2024-05-19");
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    home.without(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    repair.with(MEASURE.ACCEPTED_ON, today);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    repair.with(MEASURE.ACCEPTED_ON, today.plusDays(1));
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
    home.remove();
    repair.with(MEASURE.ACCEPTED_ON, today);
    reads(GuaranteeItem.HOUSING, Standing.MET);
  }

  @Test
  void aHouseForTheTimeBeingIsSafeToItsLastDay() {
    home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
    Part meanwhile = family.measure(MeasureType.TEMPORARY_HOUSE, null);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    meanwhile.with(MEASURE.ENDS_ON, today);
    reads(GuaranteeItem.HOUSING, Standing.MET);
    meanwhile.with(MEASURE.ENDS_ON, today.minusDays(1));
    contradicted(GuaranteeItem.HOUSING, "guarantee.housing.grade");
  }

  @Test
  void waterIsAsItWasRecorded() {
    home.with(HOUSEHOLD_YEAR.WATER_SAFE, false);
    contradicted(GuaranteeItem.WATER, "guarantee.water.unsafe");
    home.with(HOUSEHOLD_YEAR.WATER_HARD, true);
    contradicted(GuaranteeItem.WATER, "guarantee.water.unsafe", "guarantee.water.hard");
    home.without(HOUSEHOLD_YEAR.WATER_SAFE);
    contradicted(GuaranteeItem.WATER, "guarantee.water.hard", "guarantee.water.unknown");
    home.without(HOUSEHOLD_YEAR.WATER_HARD);
    reads(GuaranteeItem.WATER, Standing.UNKNOWN, "guarantee.water.unknown");
    home.remove();
    reads(GuaranteeItem.WATER, Standing.UNKNOWN, "guarantee.water.unknown");
  }

  @Test
  void waterHasToBeNearEnoughAndReliableAsFarAsItIsRecorded() {
    limit(HOUSEHOLD_YEAR.WATER_LITRES, 35, 34, "guarantee.water.little");
    limit(HOUSEHOLD_YEAR.WATER_RELIABILITY, 90, 89, "guarantee.water.unreliable");
    limit(HOUSEHOLD_YEAR.WATER_DRY_DAYS, 30, 31, "guarantee.water.dry");
    limit(HOUSEHOLD_YEAR.WATER_MINUTES, 20, 21, "guarantee.water.far");
    family.parameter("water.minutes.max", "21");
    limit(HOUSEHOLD_YEAR.WATER_MINUTES, 21, 22, "guarantee.water.far");
  }

  private void limit(TableField<?, Integer> column, int good, int bad, String reason) {
    home.with(column, good);
    reads(GuaranteeItem.WATER, Standing.MET);
    home.with(column, bad);
    contradicted(GuaranteeItem.WATER, reason);
    home.without(column);
  }

  @Test
  void everybodyIsInsuredOrExcused() {
    wife.with(PERSON_YEAR.MEDICAL_RESIDENT, false);
    contradicted(GuaranteeItem.MEDICAL, "guarantee.medical.uninsured");
    assertEquals(
        List.of("李秀英"), verdict(GuaranteeItem.MEDICAL).reasons().getLast().arguments());
    wife.with(PERSON_YEAR.MEDICAL_EXEMPTION, InsuranceExemption.ELSEWHERE);
    reads(GuaranteeItem.MEDICAL, Standing.MET);
    wife.without(PERSON_YEAR.MEDICAL_EXEMPTION)
        .with(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.PRISONER);
    reads(GuaranteeItem.MEDICAL, Standing.MET);
    wife.without(PERSON_YEAR.SPECIAL_STATUS).with(PERSON_YEAR.MEDICAL_WORKER, true);
    reads(GuaranteeItem.MEDICAL, Standing.MET);
  }

  @Test
  void anInsuranceNobodyRecordedIsUnknown() {
    son.without(PERSON_YEAR.MEDICAL_RESIDENT);
    reads(GuaranteeItem.MEDICAL, Standing.UNKNOWN, "guarantee.medical.unknown");
    wife.with(PERSON_YEAR.MEDICAL_RESIDENT, false);
    contradicted(GuaranteeItem.MEDICAL, "guarantee.medical.uninsured", "guarantee.medical.unknown");
  }

  @Test
  void whoIsIllForLongNeedsTheCard() {
    wife.with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_MADE);
    contradicted(GuaranteeItem.MEDICAL, "guarantee.medical.no-card");
    wife.with(PERSON_YEAR.CHRONIC_CARD, CardState.APPLIED);
    reads(GuaranteeItem.MEDICAL, Standing.UNKNOWN, "guarantee.medical.card-applied");
    wife.without(PERSON_YEAR.CHRONIC_CARD);
    reads(GuaranteeItem.MEDICAL, Standing.UNKNOWN, "guarantee.medical.card-unknown");
    wife.with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_ELIGIBLE);
    reads(GuaranteeItem.MEDICAL, Standing.MET);
    wife.with(PERSON_YEAR.CHRONIC, false).with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_MADE);
    reads(GuaranteeItem.MEDICAL, Standing.MET);
  }

  @Test
  void aChildOfSchoolAgeIsTaughtOrExcused() {
    son.without(PERSON_YEAR.STUDY);
    reads(GuaranteeItem.EDUCATION, Standing.UNKNOWN, "guarantee.education.unknown");
    son.with(PERSON_YEAR.STUDY, Study.PRESCHOOL);
    reads(GuaranteeItem.EDUCATION, Standing.UNKNOWN, "guarantee.education.unknown");
    son.without(PERSON_YEAR.STUDY);
    for (NotInSchool reason : NotInSchool.values()) {
      son.with(PERSON_YEAR.NOT_IN_SCHOOL, reason);
      switch (reason) {
        case ILLNESS, DISABILITY, DELAYED, HOME_TEACHING ->
          reads(GuaranteeItem.EDUCATION, Standing.MET);
        case AVERSION, POVERTY, WORK, EARLY_MARRIAGE, SUSPENDED, OTHER ->
          contradicted(GuaranteeItem.EDUCATION, "guarantee.education.dropped-out");
      }
    }
  }

  @Test
  void whoFinishedJuniorSchoolNeedNotGoToSchool() {
    son.without(PERSON_YEAR.STUDY);
    check(GuaranteeItem.EDUCATION).remove();
    for (Education education : Education.values()) {
      son.with(PERSON_YEAR.EDUCATION, education);
      switch (education) {
        case ILLITERATE, PRIMARY ->
          reads(
              GuaranteeItem.EDUCATION,
              Standing.UNKNOWN,
              "guarantee.unchecked",
              "guarantee.education.unknown");
        case JUNIOR, SENIOR, COLLEGE, UNIVERSITY ->
          reads(GuaranteeItem.EDUCATION, Standing.NOT_APPLICABLE);
      }
    }
    assertTrue(verdict(GuaranteeItem.EDUCATION).isComplete());
  }

  @Test
  void schoolIsDueFromTheLastDayOfAugustForNineYears() {
    int first = policy().whole("school.age", today).orElseThrow();
    int years = policy().whole("school.years", today).orElseThrow();
    LocalDate begins = LocalDate.of(2025, 8, 31);
    LocalDate youngest = begins.minusYears(first);
    LocalDate tooOld = begins.minusYears(first + years);
    assertTrue(isDue(youngest));
    assertFalse(isDue(youngest.plusDays(1)));
    assertFalse(isDue(tooOld));
    assertTrue(isDue(tooOld.plusDays(1)));
    today = LocalDate.of(2026, 8, 31);
    assertFalse(isDue(youngest.plusDays(1)), "the school year begins tomorrow");
    assertTrue(isDue(tooOld.plusDays(1)));
    today = today.plusDays(1);
    assertTrue(isDue(youngest.plusDays(1)));
    assertTrue(isDue(youngest.plusYears(1)));
    assertFalse(isDue(youngest.plusYears(1).plusDays(1)));
    assertFalse(isDue(tooOld.plusDays(1)));
  }

  @Test
  void aFailedCheckWeighsMoreThanTheFile() {
    for (GuaranteeItem item : GuaranteeItem.values()) {
      check(item).with(GUARANTEE.RESULT, GuaranteeResult.FAILED).with(GUARANTEE.PROBLEM, "说明在此");
      reads(item, Standing.NOT_MET, "guarantee.failed");
      assertEquals(List.of(item, "说明在此"), verdict(item).reasons().getFirst().arguments());
    }
  }

  @Test
  void whatWasTickedAsNotApplicableMayApply() {
    check(GuaranteeItem.EDUCATION).with(GUARANTEE.RESULT, GuaranteeResult.NOT_APPLICABLE);
    reads(GuaranteeItem.EDUCATION, Standing.UNKNOWN, "guarantee.applies");
    son.with(PERSON_YEAR.EDUCATION, Education.JUNIOR);
    reads(GuaranteeItem.EDUCATION, Standing.NOT_APPLICABLE);
    check(GuaranteeItem.WATER).with(GUARANTEE.RESULT, GuaranteeResult.NOT_APPLICABLE);
    home.with(HOUSEHOLD_YEAR.WATER_SAFE, false);
    reads(GuaranteeItem.WATER, Standing.NOT_MET, "guarantee.water.unsafe");
  }

  @Test
  void aFamilyWithoutChildrenThatWasTickedAsTaughtIsInOrder() {
    son.with(PERSON_YEAR.EDUCATION, Education.JUNIOR);
    reads(GuaranteeItem.EDUCATION, Standing.MET);
  }

  @Test
  void whatIsTickedNeedsDateAndEvidence() {
    Part check = check(GuaranteeItem.FOOD).without(GUARANTEE.EVIDENCE);
    reads(GuaranteeItem.FOOD, Standing.MET, "guarantee.unproven");
    assertFalse(verdict(GuaranteeItem.FOOD).isComplete());
    check.without(GUARANTEE.CHECKED_ON);
    reads(GuaranteeItem.FOOD, Standing.MET, "guarantee.undated", "guarantee.unproven");
    check.with(GUARANTEE.EVIDENCE, "照片");
    reads(GuaranteeItem.FOOD, Standing.MET, "guarantee.undated");
  }

  @Test
  void goodFactsDoNotReplaceTheCheck() {
    check(GuaranteeItem.HOUSING).without(GUARANTEE.RESULT);
    reads(GuaranteeItem.HOUSING, Standing.UNKNOWN, "guarantee.unchecked");
    Remark blank = verdict(GuaranteeItem.HOUSING).reasons().getFirst();
    assertEquals(check(GuaranteeItem.HOUSING).id(), blank.row());
    check(GuaranteeItem.HOUSING).remove();
    reads(GuaranteeItem.HOUSING, Standing.UNKNOWN, "guarantee.unchecked");
    home.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
    reads(
        GuaranteeItem.HOUSING, Standing.NOT_MET, "guarantee.unchecked", "guarantee.housing.grade");
  }

  @Test
  void theCheckOfLastYearStillCountsAnOlderOneDoesNot() {
    Part check = check(GuaranteeItem.CLOTHING).with(GUARANTEE.YEAR, 2025);
    reads(GuaranteeItem.CLOTHING, Standing.MET);
    check.with(GUARANTEE.YEAR, 2024);
    reads(GuaranteeItem.CLOTHING, Standing.UNKNOWN, "guarantee.unchecked");
    check.with(GUARANTEE.YEAR, 2027);
    reads(GuaranteeItem.CLOTHING, Standing.UNKNOWN, "guarantee.unchecked");
  }

  @Test
  void theCheckOfThisYearReplacesThatOfTheLast() {
    Part earlier = family
        .add(Catalogue.GUARANTEE)
        .with(GUARANTEE.ITEM, GuaranteeItem.WATER)
        .with(GUARANTEE.YEAR, 2025)
        .with(GUARANTEE.RESULT, GuaranteeResult.FAILED);
    reads(GuaranteeItem.WATER, Standing.MET);
    Part check = check(GuaranteeItem.WATER).with(GUARANTEE.YEAR, 2025);
    earlier.with(GUARANTEE.YEAR, 2026);
    reads(GuaranteeItem.WATER, Standing.NOT_MET, "guarantee.failed");
    earlier.with(GUARANTEE.YEAR, 2025);
    check.with(GUARANTEE.YEAR, 2024);
    reads(GuaranteeItem.WATER, Standing.NOT_MET, "guarantee.failed");
    assertEquals(earlier.row(), verdict(GuaranteeItem.WATER).row().orElseThrow());
  }

  private void contradicted(GuaranteeItem item, String... facts) {
    String[] keys = new String[facts.length + 1];
    keys[0] = "guarantee.contradicted";
    System.arraycopy(facts, 0, keys, 1, facts.length);
    reads(item, Standing.NOT_MET, keys);
  }

  private void reads(GuaranteeItem item, Standing standing, String... keys) {
    GuaranteeVerdict verdict = verdict(item);
    assertEquals(List.of(keys), verdict.reasons().stream().map(Remark::key).toList(), item.name());
    assertEquals(standing, verdict.standing(), item.name());
  }

  private boolean isDue(LocalDate birth) {
    son.born(birth.toString());
    return situation().members().stream()
        .filter(member -> member.name().equals("王小明"))
        .anyMatch(member -> Schooling.isDue(member, today, policy()));
  }

  private Part check(GuaranteeItem item) {
    return family.all(Catalogue.GUARANTEE).stream()
        .filter(part -> Coded.of(item).equals(part.row().get(GUARANTEE.ITEM)))
        .findFirst()
        .orElseThrow();
  }

  private GuaranteeVerdict verdict(GuaranteeItem item) {
    return Guarantees.of(item, situation(), policy());
  }

  private Situation situation() {
    return Situation.of(family.dossier(), today);
  }

  private Policy policy() {
    VillageFile village = Family.village(family);
    return Policy.of(village);
  }
}
