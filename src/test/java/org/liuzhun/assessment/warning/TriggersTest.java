package org.liuzhun.assessment.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DamageGrade;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.EventKind;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

/// Where exactly the triggers of early warning begin and end: the day, the amount, the share and
/// the person. Today is 2026-06-15; a trigger's findings are told by the fields they point at.
class TriggersTest {

  private final Family family = CleanFamily.of(1);
  private final Kin head = family.head();

  @Test
  void aDisasterThatHarmedNothingIsNoWarning() {
    Part impact = impact(EventKind.FLOOD, "2026-05-01");
    assertFields("W06");
    impact.with(EVENT_IMPACT.HOUSE_DAMAGE, DamageGrade.NONE).with(EVENT_IMPACT.LOSS, 0);
    impact.with(EVENT_IMPACT.CROP_LOSS, 0).with(EVENT_IMPACT.LIVESTOCK_LOSS, 0);
    assertFields("W06");
  }

  @Test
  void lostCropsAloneAreHarm() {
    impact(EventKind.FLOOD, "2026-05-01").with(EVENT_IMPACT.CROP_LOSS, 0.1);
    assertFields("W06", "event_impact.loss");
  }

  @Test
  void oneLostAnimalAloneIsHarm() {
    impact(EventKind.FLOOD, "2026-05-01").with(EVENT_IMPACT.LIVESTOCK_LOSS, 1);
    assertFields("W06", "event_impact.loss");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 0", "SEVERE, 1", "COLLAPSED, 1"})
  void aDamagedHouseIsHarmAndUnsafeOnceTheDamageIsSevere(DamageGrade damage, int unsafe) {
    Part impact = impact(EventKind.FLOOD, "2026-05-01").with(EVENT_IMPACT.HOUSE_DAMAGE, damage);
    assertFields("W06", "event_impact.loss");
    assertEquals(unsafe, found("W12").size());
    impact.on(EVENT_IMPACT.RECOVERED_ON, "2026-06-01");
    assertFields("W12");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-15, 0", "2025-06-16, 1"})
  void anAccidentIsOfTheLastTwelveMonthsAndNotYetOvercome(String day, int expected) {
    Part risk =
        family.add(Catalogue.RISK).with(RISK.KIND, RiskType.ACCIDENT).on(RISK.HAPPENED_ON, day);
    assertEquals(expected, found("W07").size());
    risk.on(RISK.RESOLVED_ON, "2026-06-01");
    assertFields("W07");
  }

  @Test
  void onlyADatedAccidentAmongTheRisksIsAnAccident() {
    family.add(Catalogue.RISK).with(RISK.KIND, RiskType.ACCIDENT);
    family.add(Catalogue.RISK).on(RISK.HAPPENED_ON, "2026-05-01");
    family.add(Catalogue.RISK).with(RISK.KIND, RiskType.ILLNESS).on(RISK.HAPPENED_ON, "2026-05-01");
    assertFields("W07");
  }

  @ParameterizedTest
  @CsvSource({"1500, 1500, , 1", "1500, 1499.99, , 0", "1500, 1500, 2025-06-15, 0"})
  void lossesOfTheYearAreAddedUpAndWarnFromThreeTenthsOfProduction(
      double one, double other, @Nullable LocalDate ended, int expected) {
    family.income(account("2025-09-30", 50_000), IncomeItem.BUSINESS_PLANTING, 10_000);
    family.measure(MeasureType.BREEDING, head).with(MEASURE.LOSS, one);
    family
        .measure(MeasureType.BREEDING, head)
        .with(MEASURE.LOSS, other)
        .with(MEASURE.ENDS_ON, ended);
    assertEquals(expected, found("W10").size());
  }

  @ParameterizedTest
  @CsvSource({
    "40050, ", // 19.9 per cent less
    "40000, WARNING", // a fifth less
    "35050, WARNING", // 29.9 per cent less
    "35000, ERROR" // three tenths less
  })
  void aFallWarnsFromAFifthAndIsGraveFromThreeTenths(double net, @Nullable String severity) {
    account("2024-09-30", 50_000);
    account("2025-09-30", net);
    assertEquals(
        severity == null ? List.of() : List.of(severity),
        found("W08").stream().map(finding -> finding.severity().name()).toList());
  }

  @ParameterizedTest
  @CsvSource({"34999.95, 1, 0", "35000, 0, 1", "41999.95, 0, 1", "42000, 0, 0"})
  void incomeIsNearTheLineFromTheLineToAFifthAboveIt(double net, int low, int near) {
    family.parameter("line.monitor", "7000", "2026-01-01");
    account("2025-09-30", net);
    assertEquals(low, found("W08").size());
    assertEquals(near, found("W20").size());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-15, 0", "2024-06-16, 1"})
  void anAccountOfTwoYearsAgoSaysNothingAnyMore(String until, int expected) {
    family.parameter("line.monitor", "7000", "2026-01-01");
    account(until, 30_000);
    assertEquals(expected, found("W08").size());
  }

  @ParameterizedTest
  @CsvSource({"30000, 70000, 0", "29900, 70100, 1"})
  void transfersMayMakeUpExactlyTheShareAllowed(double wages, double pension, int expected) {
    family.parameter("income.transfer.share", "70");
    family.income(account("2025-09-30", wages), IncomeItem.PENSION, pension);
    assertEquals(expected, found("W19").size());
  }

  @ParameterizedTest
  @CsvSource({"2026-04-16, , 1", "2026-04-17, , 0", "2026-04-16, 2026-05-20, 0"})
  void workIsUnpaidThirtyDaysAfterItsFirstMonth(
      String started, @Nullable LocalDate paid, int expected) {
    work(started).with(WORK_SPELL.FIRST_PAID_ON, paid);
    assertEquals(expected, found("W09").size());
  }

  @ParameterizedTest
  @CsvSource({"2025-06-15, 0", "2025-06-16, 1"})
  void aJobLostMoreThanAYearAgoIsNoNews(String ended, int expected) {
    work("2025-01-01").on(WORK_SPELL.ENDS_ON, ended);
    assertEquals(expected, found("W09").size());
  }

  @Test
  void whoFoundNewWorkHasNotLostHisJob() {
    work("2026-06-01");
    work("2025-09-01").on(WORK_SPELL.ENDS_ON, "2026-04-01");
    assertFields("W09");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-15, 2026-07-15, 2", // both end within thirty days
    "2026-06-14, 2026-07-15, 1", // one has ended already
    "2026-07-01, 2026-07-16, 0", // another goes on
    "2026-07-01, , 0" // another has no end
  })
  void postsWarnWhenNoneGoesOn(String one, @Nullable LocalDate other, int expected) {
    family.measure(MeasureType.PUBLIC_POST, head).on(MEASURE.ENDS_ON, one);
    family.measure(MeasureType.ECOLOGICAL_RANGER, head).with(MEASURE.ENDS_ON, other);
    assertEquals(expected, found("W18").size());
  }

  @ParameterizedTest
  @CsvSource({"ONE, true, 1", "TWO, true, 1", "THREE, true, 0", "ONE, false, 0"})
  void aNewSevereDisabilityIsOfTheFirstTwoLevels(
      DisabilityLevel level, boolean disabled, int expected) {
    head.in(2025).with(PERSON_YEAR.HEALTHY, true);
    head.with(PERSON_YEAR.DISABLED, disabled).with(PERSON_YEAR.DISABILITY_LEVEL, level);
    assertEquals(expected, found("W14").size());
  }

  @Test
  void aDisabilityThatGrewSevereIsNewAndOneThatStayedIsNot() {
    head.with(PERSON_YEAR.DISABLED, true).with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.TWO);
    assertFields("W14");
    Part before = head.in(2025).with(PERSON_YEAR.DISABLED, true);
    before.with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.THREE);
    assertFields("W14", "person_year.disability_level");
    before.with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.ONE);
    assertFields("W14");
  }

  @Test
  void anIllnessIsNewOnlyAgainstAnEarlierYear() {
    head.with(PERSON_YEAR.SERIOUS_ILLNESS, true);
    assertFields("W04");
    head.in(2024).with(PERSON_YEAR.HEALTHY, true);
    assertEquals(1, found("W04").size());
  }

  @ParameterizedTest
  @EnumSource
  void aNewLowIncomeAllowanceWarns(LowIncomeAllowance drawn) {
    head.in(2025).with(PERSON_YEAR.HEALTHY, true);
    head.with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, drawn);
    assertFieldsIf(drawn != LowIncomeAllowance.NONE, "W14", "person_year.low_income_allowance");
    head.in(2025).with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, drawn);
    assertFields("W14");
  }

  @ParameterizedTest
  @EnumSource
  void aNewDestituteSupportWarns(DestituteSupport drawn) {
    head.in(2025).with(PERSON_YEAR.HEALTHY, true);
    head.with(PERSON_YEAR.DESTITUTE_SUPPORT, drawn);
    assertFieldsIf(drawn != DestituteSupport.NONE, "W14", "person_year.destitute_support");
    head.in(2025).with(PERSON_YEAR.DESTITUTE_SUPPORT, drawn);
    assertFields("W14");
  }

  @ParameterizedTest
  @CsvSource({"SKILLED, 2025-06-16, 1", "SKILLED, 2025-06-15, 0", "WEAK, 2025-06-16, 0"})
  void theDeathOfSomebodyWhoCouldWorkWarnsForAYear(Labour labour, String day, int expected) {
    head.with(PERSON_YEAR.LABOUR, labour).on(PERSON.DIED_ON, day);
    assertEquals(expected, found("W15").size());
  }

  @ParameterizedTest
  @CsvSource({"PRISON, 2025-06-16, 1", "PRISON, 2025-06-15, 0", "DEATH, 2025-06-16, 0"})
  void imprisonmentWarnsForAYear(LeaveReason reason, String day, int expected) {
    head.with(MEMBERSHIP.LEAVE_REASON, reason).on(MEMBERSHIP.LEFT_ON, day);
    assertEquals(expected, found("W15").size());
  }

  @ParameterizedTest
  @CsvSource({"2025-06-16, 1", "2025-06-15, 0"})
  void aThirdChildWarnsInItsFirstYearAndASecondDoesNot(String birth, int expected) {
    family.member("王小雨", Relation.DAUGHTER, Sex.FEMALE, birth);
    assertFields("W15");
    family.member("王小雪", Relation.DAUGHTER, Sex.FEMALE, "2020-01-01");
    assertEquals(expected, found("W15").size());
  }

  @Test
  void whoCannotWorkAndLivesAloneWarns() {
    head.with(PERSON_YEAR.LABOUR, Labour.LOST);
    assertFields("W17");
    leaveAlone();
    assertFields("W17", "person_year.labour");
    head.with(PERSON_YEAR.LABOUR, Labour.WEAK);
    assertFields("W17");
  }

  private void leaveAlone() {
    family.members().stream().skip(1).forEach(kin -> kin.on(MEMBERSHIP.LEFT_ON, "2025-01-01"));
  }

  private Part impact(EventKind kind, String day) {
    Part event = family
        .add(Catalogue.EVENT)
        .with(EVENT.NAME, "暴雨")
        .with(EVENT.KIND, kind)
        .on(EVENT.HAPPENED_ON, day);
    return family.add(Catalogue.EVENT_IMPACT).with(EVENT_IMPACT.EVENT, event.id());
  }

  private Part work(String started) {
    return family
        .add(Catalogue.WORK_SPELL)
        .with(WORK_SPELL.PERSON, head.person().id())
        .on(WORK_SPELL.STARTS_ON, started);
  }

  /// The account of the twelve months up to a day, with nothing but wages; it takes the place of
  /// the clean family's own.
  private Part account(String until, double wages) {
    LocalDate last = LocalDate.parse(until);
    family.all(Catalogue.INCOME_STATEMENT).stream()
        .filter(part -> part.row().get(INCOME_STATEMENT.SURVEYOR) != null)
        .forEach(Part::remove);
    Part statement = family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
        .with(INCOME_STATEMENT.YEAR, last.getYear())
        .with(INCOME_STATEMENT.PERIOD_FROM, last.minusYears(1).plusDays(1))
        .with(INCOME_STATEMENT.PERIOD_UNTIL, last)
        .with(INCOME_STATEMENT.STATED_MEMBERS, 5);
    family.income(statement, IncomeItem.WAGE_MIGRANT, wages);
    return statement;
  }

  private void assertFieldsIf(boolean warns, String check, String field) {
    assertFields(check, warns ? new String[] {field} : new String[0]);
  }

  private void assertFields(String check, String... fields) {
    assertEquals(
        List.of(fields),
        found(check).stream()
            .map(finding -> Objects.requireNonNull(finding.field()).key())
            .toList());
  }

  private List<Finding> found(String check) {
    Judgement judgement = Family.judge(family);
    return judgement.context().situations().stream()
        .flatMap(situation -> Warnings.of(situation, judgement.context()).stream())
        .filter(finding -> finding.check().equals(check))
        .toList();
  }
}
