package org.liuzhun.assessment.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.matching.Suggestion.Source;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.Study;
import org.liuzhun.text.Texts;

/// What is suggested by what somebody is able to do.
class AbilityTest {

  private Family family = Helped.poor();

  @BeforeEach
  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void whoeverCannotWorkGetsAShareOfTheSolarStation() {
    for (Labour labour : List.of(Labour.LOST, Labour.NONE)) {
      head().with(PERSON_YEAR.LABOUR, labour);
      assertEquals(List.of("SOLAR_DIVIDEND 王建国"), said());
    }
  }

  @Test
  void whoeverIsSupportedAsDestituteOrSharesAlreadyGetsNoFurtherShare() {
    head().with(PERSON_YEAR.LABOUR, Labour.LOST);
    head().with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL);
    assertEquals(List.of(), said());
    head().with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.NONE);
    family.measure(MeasureType.DIVIDEND, null);
    assertEquals(List.of(), said());
  }

  @Test
  void childrenAndStudentsAreNotAskedToWork() {
    Helped.cause(family, Cause.SKILLS);
    head().with(PERSON_YEAR.LABOUR, Labour.ORDINARY).born("2010-06-16");
    assertEquals(List.of(), said());
    head().born("2010-06-15");
    assertEquals(List.of("MICRO_LOAN 全户", "TRAINING 王建国"), said());
    head().with(PERSON_YEAR.STUDY, Study.JUNIOR_9);
    assertEquals(List.of(), said());
  }

  @Test
  void anAuxiliaryPostIsForWhoeverIsWeakOrOldAndStillBelowTheAgeLimit() {
    head().with(PERSON_YEAR.LABOUR, Labour.WEAK);
    assertEquals(List.of("PUBLIC_POST 王建国"), said());
    head().with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
    assertEquals(List.of(), said());
    head().born("1966-06-16");
    assertEquals(List.of(), said());
    head().born("1966-06-15");
    assertEquals(List.of("PUBLIC_POST 王建国"), said());
    head().born("1956-06-16");
    assertEquals(List.of("PUBLIC_POST 王建国"), said());
    head().born("1956-06-15");
    assertEquals(List.of(), said());
  }

  @Test
  void whoeverWorksOrHoldsAPostGetsNoFurtherPost() {
    head().with(PERSON_YEAR.LABOUR, Labour.WEAK).with(PERSON_YEAR.WORK_MONTHS, 3);
    assertEquals(List.of(), said());
    head().with(PERSON_YEAR.WORK_MONTHS, 0).with(PERSON_YEAR.PUBLIC_POST, PublicPost.CLEANING);
    assertEquals(List.of(), said());
  }

  @Test
  void theRangersPostIsThatOfOneMemberOnly() {
    Kin wife = family.member("李秀英", Relation.SPOUSE, Sex.FEMALE, "1978-06-01");
    wife.with(PERSON_YEAR.LABOUR, Labour.WEAK);
    head().with(PERSON_YEAR.LABOUR, Labour.WEAK);
    family.measure(MeasureType.ECOLOGICAL_RANGER, wife);
    assertEquals(List.of("PUBLIC_POST 王建国"), said());
  }

  @Test
  void whoeverIsAbleAndLacksSkillOrCapitalGetsALoanAndTraining() {
    head().with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
    Helped.cause(family, Cause.ILLNESS);
    assertEquals(List.of(), said());
    Helped.cause(family, Cause.CAPITAL);
    assertEquals(List.of("MICRO_LOAN 全户", "TRAINING 王建国"), said());
    head().with(PERSON_YEAR.WORK_MONTHS, 8);
    assertEquals(List.of("TRAINING 王建国"), said());
  }

  @Test
  void ofAFamilyLiftedOutOnlyWhatNothingEverServedStillCounts() {
    family = Helped.lifted();
    head().with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
    Helped.cause(family, Cause.SKILLS);
    assertEquals(List.of("MICRO_LOAN 全户", "TRAINING 王建国"), said());
    family.measure(MeasureType.PLANTING, null);
    assertEquals(List.of(), said());
  }

  @Test
  void whatThePoorLackCountsAlthoughSomethingServesIt() {
    head().with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
    Helped.cause(family, Cause.SKILLS);
    family.measure(MeasureType.PLANTING, null);
    assertEquals(List.of("MICRO_LOAN 全户", "TRAINING 王建国"), said());
  }

  @Test
  void whoeverIsAbleAndWasMovedOrLostHisWorkGoesToTheWorkshop() {
    head().with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
    assertEquals(List.of(), said());
    family.with(HOUSEHOLD.RELOCATED, true);
    assertEquals(List.of("WORKSHOP 王建国"), said());
    head().with(PERSON_YEAR.WORK_MONTHS, 8);
    assertEquals(List.of(), said());
    family = Helped.monitored();
    Helped.risk(family, RiskType.EMPLOYMENT);
    head().with(PERSON_YEAR.LABOUR, Labour.SKILLED);
    assertEquals(List.of("WORKSHOP 王建国"), said());
    head().with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD);
    assertEquals(List.of(), said());
  }

  @Test
  void theReasonSaysWhoHowOldAndHowAbleAndLeadsThere() {
    head().with(PERSON_YEAR.LABOUR, Labour.WEAK);
    Remark reason = reason();
    assertEquals("王建国，50岁，弱劳动力或半劳动力，不宜重体力劳动，宜安排辅助性公益岗位", reason.text());
    assertEquals(head().now().id(), reason.row());
  }

  @Test
  void ofAnOldManTheReasonIsWholeAlthoughHisAbilityIsNotRecorded() {
    head().born("1962-06-15");
    Remark reason = reason();
    assertEquals("王建国，64岁，不宜重体力劳动，宜安排辅助性公益岗位", reason.text());
    Texts.use(Texts.ENGLISH);
    assertEquals("王建国, 64: no heavy work; an auxiliary public-welfare post suits", reason.text());
  }

  private Remark reason() {
    return Helped.suggestions(family).stream()
        .filter(one -> one.source() == Source.ABILITY)
        .findFirst()
        .orElseThrow()
        .reason();
  }

  private Kin head() {
    return family.head();
  }

  private List<String> said() {
    String end = " " + Source.ABILITY;
    return Helped.said(family).stream()
        .filter(one -> one.endsWith(end))
        .map(one -> one.substring(0, one.length() - end.length()))
        .toList();
  }
}
