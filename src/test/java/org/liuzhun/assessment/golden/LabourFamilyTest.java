package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

/// An elderly couple without labour (缺劳力), on the low-income allowance.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | C2 land 700 | 700 |
/// | D2 allowance 2 × 420 × 12 | 10,080 |
/// | D4 pension 2 × 140 × 12 | 3,360 |
/// | D601 grain | 510 |
/// | net | 14,650 |
/// | per head ÷ 2 | 7,325.00 |
/// | share of transfers 13,950 ÷ 14,650 | 95.2 % |
class LabourFamilyTest {

  private final Golden golden = new Golden("方老根", 4, "1950-01-06", Labour.LOST);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  LabourFamilyTest() {
    Kin wife = golden.adult("许桂英", Relation.SPOUSE, Sex.FEMALE, "1952-07-12", Labour.NONE);
    golden
        .family()
        .head()
        .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL)
        .with(PERSON_YEAR.FAMILY_DOCTOR, true);
    wife.with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL)
        .with(PERSON_YEAR.FAMILY_DOCTOR, true);
    golden.lifted(2019, Cause.LABOUR);
    golden.family().measure(MeasureType.LOW_INCOME_ALLOWANCE, null);
    golden.family().measure(MeasureType.LAND_TRANSFER, null);
    golden.guarantee(GuaranteeItem.EDUCATION, GuaranteeResult.NOT_APPLICABLE);
    golden.family().income(year, IncomeItem.PROPERTY_LAND, 700);
    golden.family().income(year, IncomeItem.LOW_INCOME_ALLOWANCE, 10_080);
    golden.family().income(year, IncomeItem.PENSION, 3360);
    golden.family().income(year, IncomeItem.TRANSFER_GRAIN, 510);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 0, 0, 0, 700, 13_950)
        .perHead(year.row(), 14_650, 2, "7325.00", "7325.00");
  }

  @Test
  void aShareOfTheSolarStationIsSuggestedAndNoWork() {
    new Paper(golden).open().suggests("SOLAR_DIVIDEND 方老根", "SOLAR_DIVIDEND 许桂英");
  }

  @Test
  void theCauseIsServedAndNobodyIsAskedToDevelop() {
    new Paper(golden).reads("H4.1", 1, 1).reads("H4.2", 0, 0);
  }

  @Test
  void theyLiveOnTransfers() {
    new Paper(golden)
        .condition(Condition.Kind.TRANSFERS, Standing.NOT_MET)
        .verdict(Standing.NOT_MET);
  }

  /// Two old people of whom nobody wrote down that they draw their pension; he lost his
  /// strength and is of an age to ask again; two measures without a day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C042 C042 C047 C090 C090");
  }
}
