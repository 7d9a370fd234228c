package org.liuzhun.assessment.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.assessment.verdict.IncomeStand;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IncomeItem;

class WhatIfTest {

  private static final BigDecimal EIGHT_HUNDRED = new BigDecimal("800");

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final Family family = CleanFamily.of(1);

  @Test
  void aPostAtEightHundredAMonthAddsItsYearToTheFiveHeads() {
    IncomeWith with = with().orElseThrow();
    assertEquals(new BigDecimal("9600"), with.added());
    assertEquals(new BigDecimal("1920.00"), with.after().subtract(with.before()));
    assertEquals(Optional.empty(), with.liftsAbove());
  }

  @Test
  void itSaysWhetherThePostLiftsAboveTheLine() {
    BigDecimal before = with().orElseThrow().before();
    family.parameter("line.monitor", before.toPlainString(), "2026-01-01");
    assertEquals(Optional.of(true), with().orElseThrow().liftsAbove());
    assertTrue(with().orElseThrow().remark().text().contains(before.toPlainString()));
  }

  @Test
  void whatTheRegionDoesNotCountAddsNothing() {
    family.parameter("income.counts.A4", "no");
    IncomeWith with = with().orElseThrow();
    assertEquals(0, with.added().signum());
    assertEquals(with.before(), with.after());
  }

  @Test
  void withoutAnAccountNothingIsReckoned() {
    family.clear(Catalogue.INCOME_STATEMENT);
    assertEquals(Optional.empty(), with());
  }

  @Test
  void aNewLineNamesWhoWouldLieBelowAndWhoIsNotMonitored() {
    Family other = CleanFamily.of(2);
    other.all(Catalogue.EPISODE).getLast().remove();
    other.clear(Catalogue.RISK);
    Judgement judgement = Family.judge(family, other);
    NewLine high = NewLine.of(judgement, new BigDecimal("9000"));
    assertEquals(2, high.judged());
    assertEquals(List.of(family.household().id(), other.household().id()), high.below());
    assertEquals(List.of(other.household().id()), high.unmonitored());
    assertEquals(10, high.people());
    assertEquals(List.of(), NewLine.of(judgement, new BigDecimal("5000")).below());
  }

  @Test
  void whoeverStaysAtOrBelowTheLineOrWasAboveItIsNotLifted() {
    IncomeWith plain = with().orElseThrow();
    family.parameter("line.monitor", plain.after().toPlainString(), "2026-01-01");
    assertEquals(Optional.of(false), with().orElseThrow().liftsAbove());
    family.parameter("line.monitor", "1", "2026-01-02");
    assertEquals(Optional.of(false), with().orElseThrow().liftsAbove());
  }

  @Test
  void whoeverHasExactlyTheLineIsNotAboveIt() {
    BigDecimal head = stand().lesser();
    assertEquals(1, below(head));
    assertEquals(0, below(head.subtract(CENT)));
  }

  @Test
  void theLesserOfNetAndReferenceIncomeDecides() {
    family.first(Catalogue.INCOME_STATEMENT).with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 5000);
    IncomeStand stand = stand();
    assertTrue(stand.reference().compareTo(stand.perHead()) < 0);
    assertEquals(1, below(stand.reference()));
    assertEquals(0, below(stand.reference().subtract(CENT)));
    assertEquals(stand.reference(), with().orElseThrow().before());
  }

  @Test
  void aLineIsTriedAsTheVerdictWouldJudgeIt() {
    for (BigDecimal line : List.of(
        stand().lesser().subtract(CENT), stand().lesser(), stand().lesser().add(CENT))) {
      Family entered = CleanFamily.of(1);
      entered.parameter("line.monitor", line.toPlainString(), "2026-01-01");
      Judgement judgement = Family.judge(entered);
      Situation situation = judgement.context().situations().iterator().next();
      Standing standing = Verdict.of(situation, judgement.context().policy())
          .flatMap(verdict -> verdict.condition(Condition.Kind.INCOME))
          .orElseThrow()
          .standing();
      assertEquals(standing == Standing.MET ? 0 : 1, below(line), line::toString);
    }
  }

  @Test
  void aHouseholdOutsideTheRegisterIsHeldAgainstTheMonitoringLine() {
    family.clear(Catalogue.EPISODE);
    family.household().without(HOUSEHOLD.STATED_TYPE);
    family.parameter("line.monitor", "8000", "2026-01-01");
    IncomeWith with = with().orElseThrow();
    assertEquals("8000", with.line().orElseThrow().value());
    assertEquals("line.monitor", with.line().orElseThrow().key().name());
  }

  @Test
  void aRegisteredHouseholdIsHeldAgainstTheExitLineOfItsAccount() {
    CleanFamily.unmonitored(family);
    family.household().without(HOUSEHOLD.STATED_TYPE);
    CleanFamily.registration(family)
        .without(EPISODE.ENDED_ON)
        .with(EPISODE.STATE, EpisodeState.ACTIVE);
    family.parameter("line.monitor", "8000", "2014-01-01");
    family.parameter("line.exit.working", "3747", "2014-01-01");
    assertEquals(
        "line.exit.working", with().orElseThrow().line().orElseThrow().key().name());
  }

  @Test
  void aClosedFileIsNotJudged() {
    family.household().on(HOUSEHOLD.CLOSED_ON, "2026-06-15");
    assertEquals(0, NewLine.of(Family.judge(family), new BigDecimal("900000")).judged());
  }

  @Test
  void anAccountOlderThanTwoYearsIsNotJudged() {
    family
        .all(Catalogue.INCOME_STATEMENT)
        .forEach(statement -> statement
            .on(INCOME_STATEMENT.PERIOD_FROM, "2022-10-01")
            .on(INCOME_STATEMENT.PERIOD_UNTIL, "2023-09-30"));
    assertEquals(0, NewLine.of(Family.judge(family), new BigDecimal("900000")).judged());
  }

  private int below(BigDecimal line) {
    return NewLine.of(Family.judge(family), line).below().size();
  }

  private IncomeStand stand() {
    Judgement judgement = Family.judge(family);
    Situation situation = judgement.context().situation(family.household().id()).orElseThrow();
    return IncomeStand.of(situation, judgement.context().policy()).orElseThrow();
  }

  private Optional<IncomeWith> with() {
    Judgement judgement = Family.judge(family);
    Policy policy = judgement.context().policy();
    Situation situation = judgement.context().situation(family.household().id()).orElseThrow();
    assertTrue(IncomeAccount.all(family.dossier(), policy).size() <= 2);
    return IncomeWith.monthly(situation, policy, IncomeItem.WAGE_VILLAGE_POST, EIGHT_HUNDRED);
  }
}
