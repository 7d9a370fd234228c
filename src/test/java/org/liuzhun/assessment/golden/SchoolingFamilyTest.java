package org.liuzhun.assessment.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// Monitored (边缘易致贫户) since 18 March 2026 because two children study (因学). Income per head lies
/// just above the line of
/// 8,500, the reference income just below: never the sole test.
///
/// | 2025-03 to 2026-02, paper | yuan |
/// |---|---|
/// | A1 father 31,000 | 31,000 |
/// | B1 4,800 − E1 1,900 | 2,900 |
/// | D601 grain | 300 |
/// | net | 34,200 |
/// | per head ÷ 4 | 8,550.00 |
/// | reference 34,200 − 400 = 33,800 ÷ 4 | 8,450.00 |
class SchoolingFamilyTest {

  private final Golden golden = new Golden("罗志学", 3, "1980-09-09", Labour.ORDINARY);
  private final Part identification = golden.statement(StatementPurpose.IDENTIFICATION, 2026);

  SchoolingFamilyTest() {
    golden.family().head().with(PERSON_YEAR.WORK_MONTHS, 8);
    golden.adult("谢玉兰", Relation.SPOUSE, Sex.FEMALE, "1981-05-02", Labour.ORDINARY);
    golden.student("罗晓峰", Relation.SON, Sex.MALE, "2006-10-10", Study.UNIVERSITY_1);
    golden.student("罗晓燕", Relation.DAUGHTER, Sex.FEMALE, "2008-12-01", Study.VOCATIONAL_2);
    golden.monitored(MonitoredType.MARGINAL, "2026-03-18", RiskType.SCHOOLING);
    golden.guarantee(GuaranteeItem.EDUCATION, GuaranteeResult.NOT_APPLICABLE);
    golden.family().income(identification, IncomeItem.WAGE_MIGRANT, 31_000);
    golden.family().income(identification, IncomeItem.BUSINESS_PLANTING, 4800);
    golden.family().income(identification, IncomeItem.COST_PLANTING, 1900);
    golden.family().income(identification, IncomeItem.TRANSFER_GRAIN, 300);
    identification.with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 400);
  }

  @Test
  void theAccountCoversTheTwelveMonthsBeforeMarch() {
    Paper paper = new Paper(golden);
    assertEquals(
        "2025-03-01", paper.account(identification.row()).period().from().toString());
    assertEquals(
        "2026-02-28", paper.account(identification.row()).period().until().toString());
    paper
        .sums(identification.row(), 31_000, 4800, 1900, 0, 300)
        .perHead(identification.row(), 34_200, 4, "8550.00", "8450.00");
  }

  @Test
  void theyWereRightlyTakenIn() {
    new Paper(golden).reads("H1.4", 1, 1);
  }

  @Test
  void eachChildIsOwedTheAidOfItsStage() {
    new Paper(golden)
        .open()
        .suggests("UNIVERSITY_AID 罗晓峰", "RAIN_DEW 罗晓燕")
        .finds("C085", 1)
        .reads("H4.1", 0, 1);
  }

  @Test
  void theRiskIsNotToBeRemovedYet() {
    new Paper(golden)
        .condition(Condition.Kind.INCOME, Standing.NOT_MET)
        .condition(Condition.Kind.RISKS, Standing.NOT_MET)
        .condition(Condition.Kind.MEASURES, Standing.NOT_MET)
        .condition(Condition.Kind.TIME, Standing.MET)
        .verdict(Standing.NOT_MET);
  }

  /// Money paid by themselves though nobody is ill, work without a place, and three months
  /// monitored because of school without any help or account.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C044 C048 C085 C088 C105");
  }
}
