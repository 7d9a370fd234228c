package org.liuzhun.assessment.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.entitlement.Benefit;
import org.liuzhun.assessment.matching.Suggestion.Source;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.InsuranceExemption;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.Study;
import org.liuzhun.text.Texts;

/// What guarantees, causes and risks ask for.
class SuggestionsTest {

  private final Family family = Helped.poor();

  @BeforeEach
  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void theRegionsMatchingTableDecidesWhatIsSuggestedAgainstACause() {
    Family family = Helped.poor();
    Helped.cause(family, Cause.TRANSPORT);
    assertTrue(Helped.said(family).contains("ROAD_TO_HOUSE 全户 MATCHING_TABLE"));
    family.parameter("matching.cause.TRANSPORT", "serves=14;first=961");
    assertTrue(Helped.said(family).contains("DRIVE 全户 MATCHING_TABLE"));
    assertFalse(Helped.said(family).contains("ROAD_TO_HOUSE 全户 MATCHING_TABLE"));
    family.head().with(PERSON_YEAR.LABOUR, Labour.NONE);
    family.parameter("matching.cause.TRANSPORT", "serves=14;first=961;unable=961", "2015-01-01");
    assertFalse(Helped.said(family).contains("DRIVE 全户 MATCHING_TABLE"), "nobody is able to work");
  }

  @Test
  void aHouseholdOfWhichNothingIsRecordedGetsNoSuggestion() {
    assertEquals(List.of(), said());
  }

  @Test
  void aClosedFileGetsNoSuggestion() {
    head().with(PERSON_YEAR.MEDICAL_RESIDENT, false);
    family.household().on(HOUSEHOLD.CLOSED_ON, "2026-06-15");
    assertEquals(List.of(), said());
  }

  @Test
  void aPupilOutOfSchoolIsBroughtBack() {
    Kin son = son("2014-05-04").with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.AVERSION);
    assertEquals(List.of("DROPOUT_RETURN 王小明 GUARANTEE"), said());
    Remark reason = Helped.suggestions(family).getFirst().reason();
    assertEquals("王小明，12岁，义务教育阶段未上学（" + NotInSchool.AVERSION.term() + "）", reason.text());
    assertEquals(son.now().id(), reason.row());
    assertEquals(
        PERSON_YEAR.NOT_IN_SCHOOL, Objects.requireNonNull(reason.field()).column());
  }

  @Test
  void aPupilTooIllOrDisabledForSchoolIsTaughtAtHome() {
    Kin son = son("2014-05-04");
    for (NotInSchool why : List.of(NotInSchool.ILLNESS, NotInSchool.DISABILITY)) {
      son.with(PERSON_YEAR.NOT_IN_SCHOOL, why);
      assertEquals(List.of("HOME_TEACHING 王小明 GUARANTEE"), said());
    }
  }

  @Test
  void whoeverIsTaughtOrTooYoungOrTooOldOrHasFinishedIsNotBroughtBack() {
    Kin son = son("2014-05-04").with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.HOME_TEACHING);
    assertEquals(List.of(), said());
    son.with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.WORK).with(PERSON_YEAR.STUDY, Study.PRIMARY);
    assertEquals(List.of(), guarantees());
    son.without(PERSON_YEAR.STUDY).with(PERSON_YEAR.EDUCATION, Education.JUNIOR);
    assertEquals(List.of(), said());
    son.without(PERSON_YEAR.EDUCATION).born("2020-05-04");
    assertEquals(List.of(), said());
    son.born("2010-05-04");
    assertEquals(List.of(), guarantees());
  }

  @Test
  void aChildAtSchoolIsNotBroughtBack() {
    son("2014-05-04");
    assertEquals(List.of(), said());
  }

  @Test
  void anIllnessThatNobodyNamedLeavesNoEmptyBrackets() {
    head().with(PERSON_YEAR.CHRONIC, true);
    assertEquals(List.of("CHRONIC_CARD 王建国 GUARANTEE"), cards());
    assertEquals(
        "王建国，50岁，患长期慢性病，没有慢性病卡", Helped.suggestions(family).getFirst().reason().text());
    Texts.use(Texts.ENGLISH);
    assertFalse(Helped.suggestions(family).getFirst().reason().text().contains("()"));
  }

  @Test
  void whoeverIsIllForLongAndHasNoCardIsToApplyForOne() {
    head().with(PERSON_YEAR.CHRONIC, true).with(PERSON_YEAR.DISEASE, "高血压");
    assertEquals(List.of("CHRONIC_CARD 王建国 GUARANTEE"), cards());
    head().with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_MADE);
    assertEquals(List.of("CHRONIC_CARD 王建国 GUARANTEE"), cards());
    Remark reason = Helped.suggestions(family).getFirst().reason();
    assertEquals("王建国，50岁，患长期慢性病（高血压），没有慢性病卡", reason.text());
    assertEquals(
        PERSON_YEAR.CHRONIC_CARD, Objects.requireNonNull(reason.field()).column());
  }

  @Test
  void whoeverHasTheCardOrAppliedOrCannotGetItOrIsNotIllNeedsNone() {
    head().with(PERSON_YEAR.CHRONIC, true);
    for (CardState state : List.of(CardState.HELD, CardState.APPLIED, CardState.NOT_ELIGIBLE)) {
      head().with(PERSON_YEAR.CHRONIC_CARD, state);
      assertEquals(List.of(), cards());
    }
    head().with(PERSON_YEAR.CHRONIC, false).without(PERSON_YEAR.CHRONIC_CARD);
    assertEquals(List.of(), cards());
  }

  @Test
  void whoeverHasTheCardAsAMeasureIsNotToldToApplyAgain() {
    head().with(PERSON_YEAR.CHRONIC, true);
    family.measure(MeasureType.CHRONIC_CARD, head());
    assertEquals(List.of(), cards());
  }

  @Test
  void whoeverIsNotInsuredWithoutReasonIsHelpedToTheInsurance() {
    head().with(PERSON_YEAR.MEDICAL_RESIDENT, false);
    assertEquals(List.of("INSURANCE_SUBSIDY 王建国 GUARANTEE"), said());
    head().with(PERSON_YEAR.MEDICAL_WORKER, true);
    assertEquals(List.of(), said());
    head()
        .with(PERSON_YEAR.MEDICAL_WORKER, false)
        .with(PERSON_YEAR.MEDICAL_EXEMPTION, InsuranceExemption.SOLDIER);
    assertEquals(List.of(), said());
    head().without(PERSON_YEAR.MEDICAL_EXEMPTION).with(PERSON_YEAR.MEDICAL_RESIDENT, true);
    assertEquals(List.of(), said());
  }

  @Test
  void anUnsafeHouseIsRepairedAndUnsafeWaterIsMadeSafe() {
    Part living = family
        .add(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.YEAR, 2026)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.B)
        .with(HOUSEHOLD_YEAR.WATER_SAFE, true);
    assertEquals(List.of(), said());
    living.with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
    assertEquals(List.of("HOUSE_REPAIR 全户 GUARANTEE"), said());
    living.with(HOUSEHOLD_YEAR.WATER_SAFE, false);
    assertEquals(List.of("HOUSE_REPAIR 全户 GUARANTEE", "WATER_WORKS 全户 GUARANTEE"), said());
  }

  @Test
  void theReasonForTheWorksIsTheFirstFactAgainstTheWater() {
    Part living = family
        .add(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.YEAR, 2026)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.B)
        .with(HOUSEHOLD_YEAR.WATER_SAFE, false)
        .with(HOUSEHOLD_YEAR.WATER_HARD, true);
    Remark reason = Helped.suggestions(family).getFirst().reason();
    assertEquals("guarantee.water.unsafe", reason.key());
    living.with(HOUSEHOLD_YEAR.WATER_SAFE, true).with(HOUSEHOLD_YEAR.WATER_HARD, false);
    family
        .add(Catalogue.GUARANTEE)
        .with(GUARANTEE.YEAR, 2026)
        .with(GUARANTEE.ITEM, GuaranteeItem.WATER)
        .with(GUARANTEE.RESULT, GuaranteeResult.FAILED);
    reason = Helped.suggestions(family).getFirst().reason();
    assertEquals("guarantee.failed", reason.key(), "where no fact speaks, the check itself");
  }

  @Test
  void onlyAFamilyOfWhichItIsRecordedThatNobodyCanWorkIsSaidToHaveNobodyWhoCan() {
    head().with(PERSON_YEAR.HEALTHY, true);
    assertEquals(List.of(), said());
    head().with(PERSON_YEAR.LABOUR, Labour.LOST);
    assertEquals(
        List.of("LOW_INCOME_ALLOWANCE 全户 ENTITLEMENT", "SOLAR_DIVIDEND 王建国 ABILITY"), said());
    son("2010-06-15");
    assertEquals(List.of("SOLAR_DIVIDEND 王建国 ABILITY"), said());
    family.members().getLast().with(PERSON_YEAR.STUDY, Study.SENIOR_1);
    assertEquals("LOW_INCOME_ALLOWANCE 全户 ENTITLEMENT", entitlements().getLast());
    family.members().getLast().without(PERSON_YEAR.STUDY).born("2010-06-16");
    assertEquals(List.of("LOW_INCOME_ALLOWANCE 全户 ENTITLEMENT"), entitlements());
  }

  @Test
  void anOldManNeedsNoRecordToBeWithoutLabour() {
    head().with(PERSON_YEAR.HEALTHY, true).born("1966-06-15");
    assertEquals(List.of("LOW_INCOME_ALLOWANCE 全户 ENTITLEMENT"), entitlements());
    head().born("1966-06-16");
    assertEquals(List.of(), entitlements());
  }

  @Test
  void aCauseThatNothingServesAsksForItsMeasuresForTheMemberItConcerns() {
    Kin wife = family.member("李秀英", Relation.SPOUSE, Sex.FEMALE, "1978-06-01");
    Part cause = Helped.cause(family, Cause.ILLNESS);
    assertEquals(
        List.of("MEDICAL_AID 全户 MATCHING_TABLE", "FAMILY_DOCTOR 全户 MATCHING_TABLE"), said());
    cause.with(CAUSE.PERSON, wife.person().id());
    assertEquals(
        List.of("MEDICAL_AID 李秀英 MATCHING_TABLE", "FAMILY_DOCTOR 李秀英 MATCHING_TABLE"), said());
    assertEquals("“因病”还没有对应的措施", Helped.suggestions(family).getFirst().reason().text());
  }

  @Test
  void aMeasureThatOnlySuitsDoesNotServe() {
    Helped.cause(family, Cause.ILLNESS);
    family.measure(MeasureType.PUBLIC_POST, null);
    assertEquals(2, said().size());
    family.measure(MeasureType.LOW_INCOME_ALLOWANCE, null);
    assertEquals(List.of(), said());
  }

  @Test
  void everySourceHasANameOfItsOwnInBothLanguages() {
    assertEquals(
        List.of("因户施策匹配表", "按能力匹配", "应享未享", "三保障缺项"),
        Arrays.stream(Source.values()).map(Source::label).toList());
    Texts.use(Texts.ENGLISH);
    assertEquals(4, Arrays.stream(Source.values()).map(Source::label).distinct().count());
    assertFalse(Source.ABILITY.label().isBlank());
  }

  @Test
  void aSuggestionSaysWhatIsNeededToApply() {
    assertEquals("二级以上医院诊断证明、身份证、参保凭证；到乡镇卫生院或医保窗口申请，病种须在目录内", needed(MeasureType.CHRONIC_CARD));
    assertEquals("劝返记录、学校接收意见", needed(MeasureType.DROPOUT_RETURN));
  }

  @Test
  void whateverABenefitAsksForSaysWhatIsNeeded() {
    for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      Texts.use(language);
      for (Benefit benefit : Benefit.values()) {
        benefit.type().ifPresent(type -> assertFalse(needed(type).isBlank(), type::name));
      }
    }
  }

  private static String needed(MeasureType type) {
    Remark reason = Remark.of("suggestion.reason.old", "王建国", 80);
    return new Suggestion(type, Optional.empty(), reason, Source.GUARANTEE).needed();
  }

  private Kin head() {
    return family.head();
  }

  private Kin son(String birth) {
    return family.member("王小明", Relation.SON, Sex.MALE, birth);
  }

  private List<String> cards() {
    return said().stream().filter(one -> one.startsWith("CHRONIC_CARD")).toList();
  }

  private List<String> entitlements() {
    return said().stream().filter(one -> one.endsWith("ENTITLEMENT")).toList();
  }

  private List<String> guarantees() {
    return said().stream().filter(one -> one.endsWith("GUARANTEE")).toList();
  }

  private List<String> said() {
    return Helped.said(family);
  }
}
