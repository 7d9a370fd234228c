package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// Sudden hardship (突发严重困难户): a fire in the farmhouse, 5 April 2026. Income lies far above the
/// line, and that is no
/// objection.
///
/// | 2025-04 to 2026-03, paper | yuan |
/// |---|---|
/// | A1 wages | 46,000 |
/// | B4 farmhouse 32,000 − E4 11,000 | 21,000 |
/// | net | 67,000 |
/// | per head ÷ 3 = 22,333.333… | 22,333.33 |
class FireFamilyTest {

  private final Golden golden = new Golden("鲁志强", 6, "1984-06-06", Labour.SKILLED);
  private final Part identification = golden.statement(StatementPurpose.IDENTIFICATION, 2026);

  FireFamilyTest() {
    golden.family().head().with(PERSON_YEAR.WORK_MONTHS, 7);
    golden.adult("韩雪梅", Relation.SPOUSE, Sex.FEMALE, "1986-02-02", Labour.ORDINARY);
    golden.student("鲁小川", Relation.SON, Sex.MALE, "2013-05-05", Study.JUNIOR_7);
    golden
        .monitored(MonitoredType.SUDDEN, "2026-04-09", RiskType.ACCIDENT)
        .with(RISK.LOSS, 86_000)
        .on(RISK.HAPPENED_ON, "2026-04-05");
    golden
        .family()
        .first(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D)
        .with(HOUSEHOLD_YEAR.DANGEROUS_HOUSE, true);
    golden.family().measure(MeasureType.TOURISM, null);
    golden.family().income(identification, IncomeItem.WAGE_MIGRANT, 46_000);
    golden.family().income(identification, IncomeItem.BUSINESS_OTHER, 32_000);
    golden.family().income(identification, IncomeItem.COST_OTHER, 11_000);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(identification.row(), 46_000, 32_000, 11_000, 0, 0)
        .perHead(identification.row(), 67_000, 3, "22333.33", "22333.33");
  }

  @Test
  void incomeAboveTheLineIsNoObjection() {
    new Paper(golden).reads("H1.4", 0, 0);
  }

  @Test
  void reliefAndRepairAreSuggested() {
    new Paper(golden)
        .open(GuaranteeItem.HOUSING)
        .suggests("HOUSE_REPAIR", "TEMPORARY_RELIEF", "COMPULSORY_AID 鲁小川");
  }

  @Test
  void theRiskStaysAlthoughTheIncomeIsHigh() {
    new Paper(golden)
        .condition(Condition.Kind.INCOME, Standing.MET)
        .condition(Condition.Kind.HOUSING, Standing.NOT_MET)
        .condition(Condition.Kind.RISKS, Standing.NOT_MET)
        .condition(Condition.Kind.MEASURES, Standing.MET)
        .verdict(Standing.NOT_MET);
  }

  /// The fire has no measure of its own yet, what was begun has neither day nor state, the work no
  /// place, and nobody has made the account of the year.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C048 C085 C089 C090 C105");
  }
}
