package org.liuzhun.assessment.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.income.Growth;
import org.liuzhun.registry.catalogue.Catalogue;
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

/// The family of an ecological ranger (生态护林员), two years running.
///
/// | paper | 2024 | 2025 |
/// |---|---|---|
/// | A2 ranger 800 × 12 | 9,600 | 9,600 |
/// | B3 fruit | 4,800 | 7,200 |
/// | E3 cost | −2,000 | −2,350 |
/// | D5 forest 20 mu × 15 | 0 | 300 |
/// | net | 12,400 | 14,750 |
/// | per head ÷ 2 | 6,200.00 | 7,375.00 |
/// | change (7,375 − 6,200) ÷ 6,200 = 18.95 % | | 19.0 % |
class RangerFamilyTest {

  private final Golden golden = new Golden("龙阿林", 8, "1974-05-19", Labour.WEAK);
  private final Part before = golden.statement(StatementPurpose.YEARLY, 2024);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  RangerFamilyTest() {
    golden
        .family()
        .head()
        .with(PERSON_YEAR.PUBLIC_POST, PublicPost.RANGER)
        .with(PERSON_YEAR.PUBLIC_POST_MONTHS, 12);
    golden.adult("潘水仙", Relation.SPOUSE, Sex.FEMALE, "1976-08-08", Labour.WEAK);
    golden.lifted(2017, Cause.CAPITAL);
    golden.family().measure(MeasureType.ECOLOGICAL_RANGER, golden.family().head());
    golden.family().measure(MeasureType.INDUSTRY_AWARD, null);
    golden.family().first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.RETURNED_FOREST, 6);
    golden.guarantee(GuaranteeItem.EDUCATION, GuaranteeResult.NOT_APPLICABLE);
    golden.family().income(before, IncomeItem.WAGE_DEPARTMENT_POST, 9600);
    golden.family().income(before, IncomeItem.BUSINESS_FRUIT, 4800);
    golden.family().income(before, IncomeItem.COST_FRUIT, 2000);
    golden.family().income(year, IncomeItem.WAGE_DEPARTMENT_POST, 9600);
    golden.family().income(year, IncomeItem.BUSINESS_FRUIT, 7200);
    golden.family().income(year, IncomeItem.COST_FRUIT, 2350);
    golden.family().income(year, IncomeItem.ECOLOGY, 300);
  }

  @Test
  void bothAccountsEqualThePaper() {
    new Paper(golden)
        .sums(before.row(), 9600, 4800, 2000, 0, 0)
        .perHead(before.row(), 12_400, 2, "6200.00", "6200.00")
        .sums(year.row(), 9600, 7200, 2350, 0, 300)
        .perHead(year.row(), 14_750, 2, "7375.00", "7375.00");
  }

  @Test
  void incomeGrewByNineteenPerCent() {
    assertEquals(
        Optional.of(new BigDecimal("19.0")),
        Growth.change(new BigDecimal("6200.00"), new BigDecimal("7375.00")));
  }

  @Test
  void thePostIsForTheWifeAndTheForestSubsidyIsOwed() {
    new Paper(golden).open().suggests("PUBLIC_POST 潘水仙", "RETURNED_FARMLAND");
  }

  @Test
  void theCauseIsServed() {
    new Paper(golden).reads("H4.1", 1, 1).reads("H6.1", 0, 1);
  }

  /// Two measures without a day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C090 C090");
  }
}
