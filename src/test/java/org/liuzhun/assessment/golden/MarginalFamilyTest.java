package org.liuzhun.assessment.golden;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.Study;

/// Monitored (边缘易致贫户) since November 2025, the wife seriously ill (因病). Net income lies above the
/// line, the reference income
/// does not; a donation is recorded and not counted.
///
/// | 2024-10 to 2025-09, paper | yuan |
/// |---|---|
/// | A1 20,000 + A4 500 × 12 | 26,000 |
/// | B1 3,000 − E1 1,200 | 1,800 |
/// | D605 relief 2,000; D608 donation 5,000 not counted | 2,000 |
/// | net | 29,800 |
/// | per head ÷ 3 = 9,933.333… | 9,933.33 |
/// | reference 29,800 + 4,000 − 18,500 = 15,300 ÷ 3 | 5,100.00 |
class MarginalFamilyTest {

  private final Golden golden = new Golden("邓春生", 10, "1979-02-27", Labour.ORDINARY);
  private final Part year = golden.statement(StatementPurpose.YEARLY, 2025);

  MarginalFamilyTest() {
    Kin head = golden.family().head();
    head.with(PERSON_YEAR.WORK_MONTHS, 5)
        .with(PERSON_YEAR.PUBLIC_POST, PublicPost.ROAD)
        .with(PERSON_YEAR.PUBLIC_POST_MONTHS, 12);
    Kin wife = golden
        .adult("彭秋菊", Relation.SPOUSE, Sex.FEMALE, "1980-10-01", Labour.LOST)
        .with(PERSON_YEAR.SERIOUS_ILLNESS, true)
        .with(PERSON_YEAR.DISEASE, "乳腺癌")
        .with(PERSON_YEAR.MEDICAL_AID, true)
        .with(PERSON_YEAR.FAMILY_DOCTOR, true);
    Kin son = golden.student("邓小宝", Relation.SON, Sex.MALE, "2014-04-04", Study.PRIMARY);
    golden
        .monitored(MonitoredType.MARGINAL, "2025-11-12", RiskType.ILLNESS)
        .with(RISK.PERSON, wife.person().id());
    golden.family().measure(MeasureType.SERIOUS_TREATMENT, wife);
    golden.family().measure(MeasureType.PUBLIC_POST, head);
    golden.family().measure(MeasureType.COMPULSORY_AID, son);
    golden.family().income(year, IncomeItem.WAGE_MIGRANT, 20_000);
    golden.family().income(year, IncomeItem.WAGE_VILLAGE_POST, 6000);
    golden.family().income(year, IncomeItem.BUSINESS_PLANTING, 3000);
    golden.family().income(year, IncomeItem.COST_PLANTING, 1200);
    golden.family().income(year, IncomeItem.TRANSFER_RELIEF, 2000);
    golden.family().income(year, IncomeItem.TRANSFER_DONATION, 5000);
    year.with(INCOME_STATEMENT.CLAIMS, 4000).with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 18_500);
  }

  @Test
  void theAccountEqualsThePaper() {
    new Paper(golden)
        .sums(year.row(), 26_000, 3000, 1200, 0, 2000)
        .perHead(year.row(), 29_800, 3, "9933.33", "5100.00");
  }

  @Test
  void theIllnessIsServedAndAShareOfTheSolarStationSuitsTheWife() {
    new Paper(golden)
        .open()
        .suggests("SOLAR_DIVIDEND 彭秋菊")
        .finds("C085", 0)
        .reads("H4.1", 1, 1)
        .reads("H1.4", 1, 1);
  }

  @Test
  void incomeAboveTheLineDoesNotRemoveTheRisk() {
    new Paper(golden)
        .condition(Condition.Kind.INCOME, Standing.NOT_MET)
        .condition(Condition.Kind.RISKS, Standing.NOT_MET)
        .condition(Condition.Kind.EXPENSES, Standing.MET)
        .condition(Condition.Kind.MEASURES, Standing.MET)
        .condition(Condition.Kind.RECOGNITION, Standing.UNKNOWN)
        .verdict(Standing.NOT_MET);
  }

  /// Work without a place, a development measure under way whose state says otherwise, measures
  /// without a day.
  @Test
  void whatIsFoundIsWhatThePaperNamesAndNothingElse() {
    new Paper(golden).findsExactly("C048 C089 C090 C090 C090");
  }
}
