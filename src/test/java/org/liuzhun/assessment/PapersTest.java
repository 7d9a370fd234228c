package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.AUTHORISATION;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StepKind;
import org.liuzhun.text.Texts;

/// Which papers a household's file lacks, in the order of the file.
class PapersTest {

  private static final String REGISTER = "户口簿复印件";
  private static final String IDENTITY = "身份证复印件";
  private static final String MEDICAL = "病历或诊断证明";
  private static final String ACCOUNT = "家庭收入核算表（户主签字，近两年）";
  private static final String PLAN_OF_YEAR = "本年度帮扶计划";
  private static final List<String> OF_HELPED =
      List.of(REGISTER, "申请书", "承诺授权书", ACCOUNT, PLAN_OF_YEAR, "银行存折复印件", "住房照片");

  private final Family family = helped();

  @BeforeEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void anOrdinaryHouseholdOwesItsRegisterOnly() {
    Family ordinary = Family.of("王建国", 1);
    assertEquals(List.of(REGISTER), missing(ordinary));
    paper(ordinary, PaperKind.HOUSEHOLD_REGISTER, null);
    assertEquals(List.of(), missing(ordinary));
  }

  @Test
  void aHelpedHouseholdOwesThePapersOfItsHelpAndAnIdentityCardOfItsHead() {
    List<String> expected = new ArrayList<>(OF_HELPED);
    expected.add(IDENTITY + "王建国");
    assertEquals(expected, missing(family));
  }

  @Test
  void eachPaperThatIsThereIsMissingNoLonger() {
    paper(family, PaperKind.HOUSEHOLD_REGISTER, null);
    lacks(REGISTER);
    family.add(Catalogue.PROCEDURE_STEP).with(PROCEDURE_STEP.KIND, StepKind.APPLICATION);
    lacks(REGISTER, "申请书");
    family.add(Catalogue.AUTHORISATION).on(AUTHORISATION.GIVEN_ON, "2026-01-05");
    lacks(REGISTER, "申请书", "承诺授权书");
    statement(2026).on(INCOME_STATEMENT.SIGNED_ON, "2026-02-01");
    lacks(REGISTER, "申请书", "承诺授权书", ACCOUNT);
    family.add(Catalogue.PLAN).with(PLAN.YEAR, 2026);
    lacks(REGISTER, "申请书", "承诺授权书", ACCOUNT, PLAN_OF_YEAR);
    paper(family, PaperKind.BANK_BOOK, null);
    lacks(REGISTER, "申请书", "承诺授权书", ACCOUNT, PLAN_OF_YEAR, "银行存折复印件");
    paper(family, PaperKind.PHOTO, null);
    paper(family, PaperKind.ID_COPY, family.head());
    assertEquals(List.of(), missing(family));
  }

  @Test
  void whatIsOtherwiseOrNotGivenYetIsNoSubstitute() {
    family.add(Catalogue.PROCEDURE_STEP).with(PROCEDURE_STEP.KIND, StepKind.REVIEW);
    family.add(Catalogue.PROCEDURE_STEP);
    family.add(Catalogue.AUTHORISATION);
    paper(family, PaperKind.CONTRACT, null);
    family.add(Catalogue.DOCUMENT);
    assertEquals(OF_HELPED, missing(family).subList(0, OF_HELPED.size()));
  }

  @Test
  void aSignedAccountOfTheYearBeforeWillDoAndAnOlderOrUnsignedOneWillNot() {
    statement(2026);
    Part old = statement(2024).on(INCOME_STATEMENT.SIGNED_ON, "2026-02-01");
    assertTrue(missing(family).contains(ACCOUNT));
    old.with(INCOME_STATEMENT.YEAR, 2025);
    assertFalse(missing(family).contains(ACCOUNT));
  }

  @Test
  void thePlanOfAnotherYearWillNotDo() {
    family.add(Catalogue.PLAN).with(PLAN.YEAR, 2025);
    assertTrue(missing(family).contains(PLAN_OF_YEAR));
  }

  @Test
  void anIdentityCardIsAskedOfWhoIsSixteenAndIsHisOwn() {
    family.member("王小明", Relation.SON, Sex.MALE, "2010-06-15");
    family.member("王小梅", Relation.DAUGHTER, Sex.FEMALE, "2010-06-16");
    paper(family, PaperKind.ID_COPY, family.head());
    assertEquals(
        List.of(IDENTITY + "王小明"), missing(family).subList(OF_HELPED.size(), OF_HELPED.size() + 1));
    assertEquals(OF_HELPED.size() + 1, missing(family).size(), "she is fifteen until tomorrow");
  }

  @Test
  void theAgeOfTheIdentityCardIsAParameter() {
    family.member("王小梅", Relation.DAUGHTER, Sex.FEMALE, "2010-06-16");
    assertFalse(missing(family).contains(IDENTITY + "王小梅"));
    family.parameter("papers.identity.age", "15");
    assertTrue(missing(family).contains(IDENTITY + "王小梅"));
  }

  @Test
  void whoIsIllOwesADiagnosisOfHisOwn() {
    Kin mother = family.member("张桂兰", Relation.MOTHER, Sex.FEMALE, "1950-02-11");
    mother.with(PERSON_YEAR.CHRONIC, true);
    family.head().with(PERSON_YEAR.SERIOUS_ILLNESS, true);
    assertTrue(missing(family).contains(MEDICAL + "张桂兰"));
    assertTrue(missing(family).contains(MEDICAL + "王建国"));
    paper(family, PaperKind.MEDICAL, mother);
    assertFalse(missing(family).contains(MEDICAL + "张桂兰"));
    assertTrue(missing(family).contains(MEDICAL + "王建国"));
  }

  private void lacks(String... found) {
    List<String> missing = missing(family);
    assertEquals(
        OF_HELPED.stream().filter(paper -> !List.of(found).contains(paper)).toList(),
        missing.subList(0, missing.size() - 1));
  }

  private static Family helped() {
    Family family = Family.of("王建国", 1);
    family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .on(EPISODE.IDENTIFIED_ON, "2026-03-01");
    return family;
  }

  private Part statement(int year) {
    return family.add(Catalogue.INCOME_STATEMENT).with(INCOME_STATEMENT.YEAR, year);
  }

  private static void paper(Family family, PaperKind kind, @Nullable Kin whose) {
    family
        .add(Catalogue.DOCUMENT)
        .with(DOCUMENT.KIND, kind)
        .with(DOCUMENT.PERSON, whose == null ? null : whose.person().id());
  }

  private static List<String> missing(Family family) {
    Policy policy = Policy.of(Family.village(family));
    return Papers.missing(Situation.of(family.dossier(), Family.TODAY), policy).stream()
        .map(paper -> paper.paper() + paper.whose())
        .toList();
  }
}
