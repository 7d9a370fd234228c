package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// A lifted-out family that stands firmly: nothing to suggest.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | A1 60,000 + 36,000 | 96,000 |
/// | B1 8,000 − E1 3,000 | 5,000 |
/// | D601 grain | 600 |
/// | net | 101,600 |
/// | per head ÷ 4 | 25,400.00 |
/// | share of transfers 600 ÷ 101,600 | 0.6 % |
class StableFamilyTest {

  private final Golden golden = new Golden("孙建业", 9, "1983-11-11", Labour.SKILLED);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  StableFamilyTest() {
    golden.family().head().with(PERSON_YEAR.WORK_MONTHS, 11);
    Kin wife = golden.adult("郑丽华", Relation.SPOUSE, Sex.FEMALE, "1985-12-12", Labour.SKILLED);
    wife.with(PERSON_YEAR.WORK_MONTHS, 10);
    Kin son = golden.student("孙明远", Relation.SON, Sex.MALE, "2010-09-20", Study.JUNIOR_9);
    Kin daughter =
        golden.student("孙明月", Relation.DAUGHTER, Sex.FEMALE, "2015-03-15", Study.PRIMARY);
    golden.lifted(2017, Cause.SCHOOLING);
    golden.family().measure(MeasureType.COMPULSORY_AID, son);
    golden.family().measure(MeasureType.COMPULSORY_AID, daughter);
    golden.family().measure(MeasureType.LABOUR_SUBSIDY, golden.family().head());
    golden.family().income(year, IncomeItem.WAGE_MIGRANT, 60_000);
    golden.family().income(year, IncomeItem.WAGE_OTHER, 36_000);
    golden.family().income(year, IncomeItem.BUSINESS_PLANTING, 8000);
    golden.family().income(year, IncomeItem.COST_PLANTING, 3000);
    golden.family().income(year, IncomeItem.TRANSFER_GRAIN, 600);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 96_000, 8000, 3000, 0, 600)
        .perHead(year.row(), 101_600, 4, "25400.00", "25400.00");
  }

  @Test
  void nothingIsOpenAndNothingIsSuggested() {
    new Paper(golden).open().suggests();
  }

  @Test
  void theFamilyStandsFirmly() {
    new Paper(golden)
        .condition(Condition.Kind.INCOME, Standing.MET)
        .condition(Condition.Kind.TRANSFERS, Standing.MET)
        .verdict(Standing.MET)
        .reads("H6.1", 1, 1)
        .reads("H4.1", 1, 1)
        .reads("H4.2", 1, 1);
  }

  /// Both work at a place that nobody wrote down, so that the subsidy for work away stands alone;
  /// measures without a day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C048 C048 C057 C090 C090 C090");
  }
}
