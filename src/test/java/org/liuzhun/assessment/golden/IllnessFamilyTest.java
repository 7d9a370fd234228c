package org.liuzhun.assessment.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

/// The scene that began it all: a lifted-out family (因病), wife and mother ill for years, no
/// chronic-disease card.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | A4 village post 800 × 12 | 9,600 |
/// | B1 planting | 6,400 |
/// | E1 planting cost | −2,100 |
/// | C1 dividend | 600 |
/// | D4 pension 128 × 12 + D601 grain 455 + D602 old age 50 × 12 = 1,536 + 455 + 600 | 2,591 |
/// | net 9,600 + (6,400 − 2,100) + 600 + 2,591 | 17,091 |
/// | per head ÷ 3 | 5,697.00 |
/// | reference 17,091 − 3,600 self-paid = 13,491 ÷ 3 | 4,497.00 |
class IllnessFamilyTest {

  private final Golden golden = new Golden("陈守田", 1, "1968-02-10", Labour.WEAK);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  IllnessFamilyTest() {
    Kin wife = golden.adult("周桂香", Relation.SPOUSE, Sex.FEMALE, "1970-04-03", Labour.WEAK);
    Kin mother = golden.adult("吴秀莲", Relation.MOTHER, Sex.FEMALE, "1944-11-20", Labour.LOST);
    golden
        .family()
        .head()
        .with(PERSON_YEAR.PUBLIC_POST, PublicPost.CLEANING)
        .with(PERSON_YEAR.PUBLIC_POST_MONTHS, 12);
    wife.with(PERSON_YEAR.CHRONIC, true)
        .with(PERSON_YEAR.DISEASE, "类风湿关节炎")
        .with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_MADE);
    mother
        .with(PERSON_YEAR.CHRONIC, true)
        .with(PERSON_YEAR.DISEASE, "高血压")
        .with(PERSON_YEAR.FAMILY_DOCTOR, true);
    golden.lifted(2019, Cause.ILLNESS);
    golden.family().measure(MeasureType.PUBLIC_POST, golden.family().head());
    golden.family().measure(MeasureType.DIVIDEND, null);
    golden.family().measure(MeasureType.OLD_AGE_SUBSIDY, mother);
    golden.guarantee(GuaranteeItem.EDUCATION, GuaranteeResult.NOT_APPLICABLE);
    golden.family().income(year, IncomeItem.WAGE_VILLAGE_POST, 9600);
    golden.family().income(year, IncomeItem.BUSINESS_PLANTING, 6400);
    golden.family().income(year, IncomeItem.COST_PLANTING, 2100);
    golden.family().income(year, IncomeItem.PROPERTY_DIVIDEND, 600);
    golden.family().income(year, IncomeItem.PENSION, 1536);
    golden.family().income(year, IncomeItem.TRANSFER_GRAIN, 455);
    golden.family().income(year, IncomeItem.TRANSFER_OLD_AGE, 600);
    year.with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 3600);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 9600, 6400, 2100, 600, 2591)
        .perHead(year.row(), 17_091, 3, "5697.00", "4497.00");
  }

  @Test
  void bothMissingCardsAreFoundAndBasicMedicalCareDoesNotHold() {
    new Paper(golden).finds("C033", 2).open(GuaranteeItem.MEDICAL).reads("H6.2", 0, 1);
  }

  @Test
  void theCardsTheDoctorAndALightPostAreSuggestedAndNothingTheyHave() {
    new Paper(golden)
        .suggests("CHRONIC_CARD 周桂香", "FAMILY_DOCTOR 周桂香", "PUBLIC_POST 周桂香", "CHRONIC_CARD 吴秀莲");
  }

  @Test
  void theReasonNamesTheFamilysOwnFacts() {
    assertEquals(
        "周桂香，56岁，患长期慢性病（类风湿关节炎），没有慢性病卡",
        new Paper(golden).suggestions().getFirst().reason().text());
  }

  @Test
  void theFamilyDoesNotStandFirmly() {
    new Paper(golden)
        .condition(Condition.Kind.INCOME, Standing.NOT_MET)
        .condition(Condition.Kind.MEDICAL, Standing.NOT_MET)
        .condition(Condition.Kind.EDUCATION, Standing.NOT_APPLICABLE)
        .condition(Condition.Kind.TRANSFERS, Standing.MET)
        .verdict(Standing.NOT_MET);
  }

  /// Both cards, the wife's doctor, the mother's pension and ability, and three measures without a
  /// day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C033 C033 C042 C043 C047 C090 C090 C090");
  }
}
