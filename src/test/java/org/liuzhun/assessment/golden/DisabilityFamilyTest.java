package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

/// A lifted-out family (因残): the son is deaf, level two, and draws no subsidy.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | A1 father away 4,000 × 6 | 24,000 |
/// | B2 pigs 5,000 − E2 2,600 | 2,400 |
/// | net | 26,400 |
/// | per head ÷ 3, reference the same | 8,800.00 |
class DisabilityFamilyTest {

  private final Golden golden = new Golden("何明亮", 2, "1981-01-15", Labour.ORDINARY);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  DisabilityFamilyTest() {
    golden.family().head().with(PERSON_YEAR.WORK_MONTHS, 6);
    golden.adult("黄春兰", Relation.SPOUSE, Sex.FEMALE, "1982-03-08", Labour.ORDINARY);
    Kin son = golden
        .adult("何小勇", Relation.SON, Sex.MALE, "2006-02-01", Labour.WEAK)
        .with(PERSON_YEAR.DISABLED, true)
        .with(PERSON_YEAR.DISABILITY_CATEGORY, DisabilityCategory.HEARING)
        .with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.TWO);
    golden.lifted(2018, Cause.DISABILITY).with(CAUSE.PERSON, son.person().id());
    golden.family().measure(MeasureType.BREEDING, null);
    golden.guarantee(GuaranteeItem.EDUCATION, GuaranteeResult.NOT_APPLICABLE);
    golden.family().income(year, IncomeItem.WAGE_MIGRANT, 24_000);
    golden.family().income(year, IncomeItem.BUSINESS_BREEDING, 5000);
    golden.family().income(year, IncomeItem.COST_BREEDING, 2600);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 24_000, 5000, 2600, 0, 0)
        .perHead(year.row(), 26_400, 3, "8800.00", "8800.00");
  }

  @Test
  void theSubsidyIsOwedToTheSon() {
    new Paper(golden)
        .open()
        .suggests("DISABILITY_SUBSIDY 何小勇", "FAMILY_DOCTOR 何小勇", "PUBLIC_POST 何小勇");
  }

  @Test
  void nothingServesTheCauseButEarningTheirOwnLivingIsRight() {
    new Paper(golden).reads("H4.1", 0, 1).reads("H4.2", 1, 1).reads("H2.1", 1, 1);
  }

  @Test
  void incomeIsAboveTheLine() {
    new Paper(golden).condition(Condition.Kind.INCOME, Standing.MET).verdict(Standing.MET);
  }

  /// The son's certificate, nursing subsidy and doctor are missing, the work has no place and the
  /// measure no day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C035 C038 C043 C048 C090");
  }
}
