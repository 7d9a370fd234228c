package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// A relocated family (易地搬迁): the old house is of grade D, they have moved in; two sons at school,
/// one with aid.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | A1 4,200 × 9 | 37,800 |
/// | C1 dividend | 500 |
/// | D5 forest 4 mu × 125 | 500 |
/// | net | 38,800 |
/// | per head ÷ 4 | 9,700.00 |
class RelocatedFamilyTest {

  private final Golden golden = new Golden("马德福", 7, "1985-04-17", Labour.SKILLED);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  RelocatedFamilyTest() {
    golden.family().head().with(PERSON_YEAR.WORK_MONTHS, 9);
    golden.adult("杨翠花", Relation.SPOUSE, Sex.FEMALE, "1988-10-25", Labour.ORDINARY);
    Kin elder = golden.student("马小龙", Relation.SON, Sex.MALE, "2012-03-03", Study.JUNIOR_8);
    golden.student("马小虎", Relation.SON, Sex.MALE, "2016-08-08", Study.PRIMARY);
    golden.lifted(2019, Cause.LAND);
    golden.family().with(HOUSEHOLD.RELOCATED, true);
    golden.family().first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
    golden.family().measure(MeasureType.RELOCATION, null).on(MEASURE.MOVED_ON, "2019-10-01");
    golden.family().measure(MeasureType.COMPULSORY_AID, elder);
    golden.family().measure(MeasureType.DIVIDEND, null);
    golden.family().income(year, IncomeItem.WAGE_MIGRANT, 37_800);
    golden.family().income(year, IncomeItem.PROPERTY_DIVIDEND, 500);
    golden.family().income(year, IncomeItem.ECOLOGY, 500);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 37_800, 0, 0, 500, 500)
        .perHead(year.row(), 38_800, 4, "9700.00", "9700.00");
  }

  @Test
  void whoHasMovedInIsSafelyHoused() {
    new Paper(golden).open().reads("H6.2", 1, 1);
  }

  @Test
  void workNearTheNewHomeAndTheYoungerSonsAidAreSuggested() {
    new Paper(golden).suggests("WORKSHOP 杨翠花", "COMPULSORY_AID 马小虎");
  }

  @Test
  void theFamilyStandsFirmly() {
    new Paper(golden).verdict(Standing.MET).reads("H6.1", 1, 1);
  }

  /// The old house still stands, ecology money without returned farmland, work without a place,
  /// measures without a day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C048 C075 C090 C090 C090 C137");
  }
}
