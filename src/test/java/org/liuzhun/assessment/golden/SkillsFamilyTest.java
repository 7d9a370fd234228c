package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// A young couple without skills (缺技术) with a child in kindergarten. A subsidy (E5) lowers the cost
/// of production.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | A1 husband three months | 8,000 |
/// | B1 planting | 18,600 |
/// | E1 7,450 − E5 subsidy 450 | −7,000 |
/// | D601 grain | 820 |
/// | net 8,000 + 11,600 + 820 | 20,420 |
/// | per head ÷ 3 = 6,806.666… | 6,806.67 |
class SkillsFamilyTest {

  private final Golden golden = new Golden("石大勇", 5, "1997-03-21", Labour.ORDINARY);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  SkillsFamilyTest() {
    golden.family().head().with(PERSON_YEAR.WORK_MONTHS, 3);
    golden.adult("田小梅", Relation.SPOUSE, Sex.FEMALE, "1999-01-30", Labour.ORDINARY);
    golden.student("石乐乐", Relation.SON, Sex.MALE, "2021-02-14", Study.PRESCHOOL);
    golden.lifted(2020, Cause.SKILLS);
    golden.guarantee(GuaranteeItem.EDUCATION, GuaranteeResult.NOT_APPLICABLE);
    golden.family().income(year, IncomeItem.WAGE_MIGRANT, 8000);
    golden.family().income(year, IncomeItem.BUSINESS_PLANTING, 18_600);
    golden.family().income(year, IncomeItem.COST_PLANTING, 7450);
    golden.family().income(year, IncomeItem.COST_SUBSIDY, 450);
    golden.family().income(year, IncomeItem.TRANSFER_GRAIN, 820);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 8000, 18_600, 7000, 0, 820)
        .perHead(year.row(), 20_420, 3, "6806.67", "6806.67");
  }

  @Test
  void youngAndAbleGetALoanWithTraining() {
    new Paper(golden)
        .open()
        .suggests("TRAINING 石大勇", "TRAINING 田小梅", "MICRO_LOAN", "PRESCHOOL_AID 石乐乐");
  }

  @Test
  void nothingServesTheCauseYetAndNoDevelopmentMeasureExists() {
    new Paper(golden).reads("H4.1", 0, 1).reads("H4.2", 0, 1).reads("V4.1", 0, 1);
  }

  /// Nothing but the missing place of work.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C048");
  }
}
