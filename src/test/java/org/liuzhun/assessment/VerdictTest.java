package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.verdict.Aim;
import org.liuzhun.assessment.verdict.Condition.Kind;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.StatementPurpose;

/// The conditions of exit, removal and staying, each on its limit: the clean family has 7,886
/// yuan a head, 7,313.4 after what it paid for treatment itself, and was monitored on 27 March.
class VerdictTest {

  private final Family family = CleanFamily.of(1);

  @Test
  void theAimFollowsFromHowTheFamilyStands() {
    assertEquals(Aim.REMOVAL, verdict().aim());
    CleanFamily.unmonitored(family);
    assertEquals(Aim.STAYING, verdict().aim());
    CleanFamily.registration(family)
        .without(EPISODE.ENDED_ON)
        .with(EPISODE.STATE, EpisodeState.ACTIVE);
    assertEquals(Aim.EXIT, verdict().aim());
    family.clear(Catalogue.EPISODE);
    family.household().without(HOUSEHOLD.STATED_TYPE);
    VillageFile ordinary = Family.village(family);
    Situation situation = Situation.of(ordinary.dossiers().iterator().next(), Family.TODAY);
    assertTrue(Verdict.of(situation, Policy.of(ordinary)).isEmpty());
  }

  @Test
  void incomeMustLieAboveTheLineAlsoAfterTreatmentWasPaid() {
    assertEquals(Standing.UNKNOWN, standing(Kind.INCOME), "no line is entered for today");
    Part line = family.parameter("line.monitor", "7313.4", "2026-01-01");
    assertEquals(Standing.NOT_MET, standing(Kind.INCOME));
    line.remove();
    line = family.parameter("line.monitor", "7313.3", "2026-01-01");
    assertEquals(Standing.MET, standing(Kind.INCOME));
    family.clear(Catalogue.INCOME_STATEMENT);
    assertEquals(Standing.UNKNOWN, standing(Kind.INCOME), "no account");
    assertEquals(Standing.UNKNOWN, standing(Kind.EXPENSES));
  }

  @Test
  void incomeThatCollapsedIsNotSteady() {
    family.parameter("line.monitor", "5000", "2026-01-01");
    assertEquals(Standing.MET, standing(Kind.INCOME));
    Part now = family.all(Catalogue.INCOME_STATEMENT).getLast();
    Part before = family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
        .with(INCOME_STATEMENT.YEAR, 2024)
        .with(
            INCOME_STATEMENT.PERIOD_UNTIL,
            Objects.requireNonNull(now.row().get(INCOME_STATEMENT.PERIOD_FROM)).minusDays(1))
        .with(
            INCOME_STATEMENT.PERIOD_FROM,
            Objects.requireNonNull(now.row().get(INCOME_STATEMENT.PERIOD_FROM)).minusYears(1));
    Part wages = family.income(before, IncomeItem.WAGE_MIGRANT, 56_000);
    assertEquals(Standing.MET, standing(Kind.INCOME), "29.6 per cent less");
    wages.with(INCOME_ITEM.AMOUNT, 56_400);
    assertEquals(Standing.NOT_MET, standing(Kind.INCOME), "30.1 per cent less");
    family.parameter("income.drop.red", "31");
    assertEquals(Standing.MET, standing(Kind.INCOME));
  }

  @Test
  void whatTheFamilyPaysItselfMustLieBelowTheWarning() {
    paid(5000);
    assertEquals(Standing.NOT_MET, standing(Kind.EXPENSES));
    paid(4999);
    assertEquals(Standing.MET, standing(Kind.EXPENSES));
    family.parameter("warning.self_paid.lifted", "0");
    assertEquals(Standing.NOT_MET, standing(Kind.EXPENSES));
    paid(0);
    assertEquals(Standing.MET, standing(Kind.EXPENSES), "who pays nothing has it under control");
  }

  @Test
  void aFamilyThatCanWorkNeedsADevelopmentMeasure() {
    assertEquals(Standing.MET, standing(Kind.MEASURES));
    family.clear(Catalogue.MEASURE);
    assertEquals(Standing.NOT_MET, standing(Kind.MEASURES));
  }

  @Test
  void aFamilyInWhichNobodyCanWorkStaysMonitored() {
    family.members().forEach(member -> member.with(PERSON_YEAR.LABOUR, Labour.NONE));
    assertEquals(Standing.MET, standing(Kind.LABOUR), "the head still works away from home");
    family.head().with(PERSON_YEAR.WORK_MONTHS, 0);
    assertEquals(Standing.NOT_MET, standing(Kind.LABOUR));
    assertEquals(Standing.NOT_APPLICABLE, standing(Kind.MEASURES));
  }

  @Test
  void theMonthOfIdentificationAndTheNextAreTooEarly() {
    Part monitoring = CleanFamily.monitoring(family);
    monitoring.on(EPISODE.IDENTIFIED_ON, "2026-04-30");
    assertEquals(Standing.MET, standing(Kind.TIME));
    monitoring.on(EPISODE.IDENTIFIED_ON, "2026-05-01");
    assertEquals(Standing.NOT_MET, standing(Kind.TIME));
    family.parameter("removal.months.min", "0");
    assertEquals(Standing.MET, standing(Kind.TIME));
    monitoring.without(EPISODE.IDENTIFIED_ON);
    assertEquals(Standing.UNKNOWN, standing(Kind.TIME));
  }

  @Test
  void everyRiskMustBeResolved() {
    assertEquals(Standing.NOT_MET, standing(Kind.RISKS));
    family.all(Catalogue.RISK).forEach(risk -> risk.on(RISK.RESOLVED_ON, "2026-06-01"));
    assertEquals(Standing.MET, standing(Kind.RISKS));
    family.clear(Catalogue.RISK);
    assertEquals(Standing.UNKNOWN, standing(Kind.RISKS));
  }

  @Test
  void theHeadMustHaveSigned() {
    Part monitoring = CleanFamily.monitoring(family);
    monitoring.without(EPISODE.RECOGNISED_ON);
    assertEquals(Standing.UNKNOWN, standing(Kind.RECOGNITION));
    monitoring.on(EPISODE.RECOGNISED_ON, "2026-06-10");
    assertEquals(Standing.MET, standing(Kind.RECOGNITION));
  }

  @Test
  void whoWasLiftedOutMustNotLiveOnTransfers() {
    CleanFamily.unmonitored(family);
    Part most = family.parameter("income.transfer.share", "17");
    assertEquals(Standing.NOT_MET, standing(Kind.TRANSFERS));
    most.remove();
    family.parameter("income.transfer.share", "18");
    assertEquals(Standing.MET, standing(Kind.TRANSFERS));
    family.clear(Catalogue.INCOME_STATEMENT);
    assertEquals(Standing.UNKNOWN, standing(Kind.TRANSFERS));
  }

  private void paid(int yuan) {
    family
        .all(Catalogue.INCOME_STATEMENT)
        .forEach(statement -> statement.with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, yuan));
  }

  private Standing standing(Kind kind) {
    return verdict().condition(kind).orElseThrow().standing();
  }

  private Verdict verdict() {
    VillageFile village = Family.village(family);
    Situation situation =
        Situation.of(village.dossier(family.household().id()).orElseThrow(), Family.TODAY);
    return Verdict.of(situation, Policy.of(village)).orElseThrow();
  }
}
