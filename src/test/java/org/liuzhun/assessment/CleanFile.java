package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.ClueChannel;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.StepKind;

/// Status, income, measures, helper and visits of [CleanFamily].
final class CleanFile {

  private CleanFile() {}

  static void fill(Family family) {
    registered(family);
    monitored(family);
    income(family);
    measures(family);
    help(family);
  }

  private static void registered(Family family) {
    Part episode = family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.REGISTERED)
        .with(EPISODE.STATE, EpisodeState.ENDED)
        .on(EPISODE.APPLIED_ON, "2014-10-08")
        .on(EPISODE.IDENTIFIED_ON, "2014-12-10")
        .on(EPISODE.ENDED_ON, "2019-12-20")
        .with(EPISODE.KEEPS_POLICY, true)
        .on(EPISODE.RECOGNISED_ON, "2019-11-10");
    step(family, episode, StepKind.APPLICATION, "2014-10-08");
    reviewed(step(family, episode, StepKind.REVIEW, "2014-10-20"));
    notice(family, episode, "2014-10-21", "2014-10-30");
    step(family, episode, StepKind.COUNTY_DECISION, "2014-12-10");
    family
        .add(Catalogue.CAUSE)
        .with(CAUSE.EPISODE, episode.id())
        .with(CAUSE.KIND, Cause.ILLNESS)
        .with(CAUSE.MAIN, true)
        .with(CAUSE.PERSON, family.members().get(CleanFamily.WIFE).person().id());
    family
        .add(Catalogue.CAUSE)
        .with(CAUSE.EPISODE, episode.id())
        .with(CAUSE.KIND, Cause.SCHOOLING)
        .with(CAUSE.MAIN, false);
  }

  private static void monitored(Family family) {
    Part episode = family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.ACTIVE)
        .with(EPISODE.MONITORED_TYPE, MonitoredType.UNSTABLE)
        .with(EPISODE.CLUE_CHANNEL, ClueChannel.CADRE)
        .on(EPISODE.CLUE_ON, "2026-03-02")
        .on(EPISODE.IDENTIFIED_ON, "2026-03-27")
        .with(EPISODE.DEVELOPMENT_STATED, DevelopmentState.DONE);
    step(family, episode, StepKind.HOUSE_CHECK, "2026-03-05");
    reviewed(step(family, episode, StepKind.REVIEW, "2026-03-10"));
    notice(family, episode, "2026-03-11", "2026-03-20");
    step(family, episode, StepKind.COUNTY_DECISION, "2026-03-27");
    family
        .add(Catalogue.RISK)
        .with(RISK.EPISODE, episode.id())
        .with(RISK.KIND, RiskType.ILLNESS)
        .with(RISK.POSITION, 1)
        .with(RISK.PERSON, family.members().get(CleanFamily.WIFE).person().id());
  }

  private static Part step(Family family, Part episode, StepKind kind, String day) {
    return family
        .add(Catalogue.PROCEDURE_STEP)
        .with(PROCEDURE_STEP.EPISODE, episode.id())
        .with(PROCEDURE_STEP.KIND, kind)
        .on(PROCEDURE_STEP.DONE_ON, day);
  }

  private static void notice(Family family, Part episode, String from, String until) {
    family
        .add(Catalogue.PROCEDURE_STEP)
        .with(PROCEDURE_STEP.EPISODE, episode.id())
        .with(PROCEDURE_STEP.KIND, StepKind.VILLAGE_NOTICE)
        .on(PROCEDURE_STEP.DONE_ON, from)
        .on(PROCEDURE_STEP.PUBLIC_FROM, from)
        .on(PROCEDURE_STEP.PUBLIC_UNTIL, until);
  }

  private static void income(Family family) {
    statement(family, StatementPurpose.YEARLY, 2025, "2024-10-01", "2025-09-30", 0);
    statement(family, StatementPurpose.IDENTIFICATION, 2026, "2025-03-01", "2026-02-28", 13);
  }

  private static void statement(
      Family family, StatementPurpose purpose, int year, String from, String until, double shift) {
    Part statement = family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, purpose)
        .with(INCOME_STATEMENT.YEAR, year)
        .on(INCOME_STATEMENT.PERIOD_FROM, from)
        .on(INCOME_STATEMENT.PERIOD_UNTIL, until)
        .with(INCOME_STATEMENT.STATED_MEMBERS, 5)
        .with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 2863)
        .with(INCOME_STATEMENT.SURVEYOR, "赵明");
    double own = Math.floorMod(family.household().id().hashCode(), 977) + shift;
    family.income(statement, IncomeItem.WAGE_MIGRANT, 26413 + own);
    family.income(statement, IncomeItem.BUSINESS_PLANTING, 6127);
    family.income(statement, IncomeItem.COST_PLANTING, 1538);
    family.income(statement, IncomeItem.PROPERTY_LAND, 812);
    family.income(statement, IncomeItem.LOW_INCOME_ALLOWANCE, 3624);
    family.income(statement, IncomeItem.PENSION, 1836);
    family.income(statement, IncomeItem.TRANSFER_DISABILITY, 1272);
  }

  private static void measures(Family family) {
    Kin wife = family.members().get(CleanFamily.WIFE);
    Kin mother = family.members().get(CleanFamily.MOTHER);
    measure(family, MeasureType.LABOUR_SUBSIDY, family.head(), "2026-04-05")
        .with(MEASURE.SERVES_RISK, RiskType.EMPLOYMENT);
    measure(family, MeasureType.CHRONIC_CARD, wife, "2026-04-02")
        .with(MEASURE.SERVES_RISK, RiskType.ILLNESS);
    measure(family, MeasureType.RAIN_DEW, family.members().get(CleanFamily.DAUGHTER), "2025-09-01");
    measure(family, MeasureType.LOW_INCOME_ALLOWANCE, mother, "2021-01-01")
        .with(MEASURE.MONTHLY_AMOUNT, 302)
        .with(MEASURE.MONTHS, 12);
    measure(family, MeasureType.DISABILITY_SUBSIDY, mother, "2021-01-01");
  }

  private static Part measure(Family family, MeasureType type, Kin who, String from) {
    return family
        .measure(type, who)
        .on(MEASURE.STARTS_ON, from)
        .with(MEASURE.UNIT, "青石镇人民政府")
        .with(MEASURE.CONTENT, type.term() + who.person().id());
  }

  private static void help(Family family) {
    Part helper = family
        .add(Catalogue.HELPER)
        .with(HELPER.NAME, "陈立")
        .with(HELPER.ROLE, HelperRole.HELPER)
        .on(HELPER.STARTS_ON, "2021-05-01");
    family
        .add(Catalogue.PAIRING)
        .with(PAIRING.HELPER, helper.id())
        .on(PAIRING.STARTS_ON, "2021-05-01");
    for (int month = 0; month < 12; month++) {
      LocalDate day = Family.TODAY.minusMonths(month).minusDays(5);
      family
          .add(Catalogue.VISIT)
          .with(VISIT.HELPER, helper.id())
          .with(VISIT.VISITED_ON, day)
          .with(VISIT.CONTENT, "第%d次走访 %s".formatted(month, family.household().id()));
    }
    for (GuaranteeItem item : GuaranteeItem.values()) {
      family
          .add(Catalogue.GUARANTEE)
          .with(GUARANTEE.YEAR, 2026)
          .with(GUARANTEE.ITEM, item)
          .with(GUARANTEE.RESULT, GuaranteeResult.PASSED)
          .on(GUARANTEE.CHECKED_ON, "2026-03-05");
    }
    family
        .add(Catalogue.PLAN)
        .with(PLAN.YEAR, 2025)
        .with(PLAN.MEASURES, "外出务工")
        .with(PLAN.RESULT, "已落实");
  }

  /// A review that 28 of the 30 who came agreed in.
  private static void reviewed(Part review) {
    review.with(PROCEDURE_STEP.PRESENT, 30).with(PROCEDURE_STEP.VOTES_FOR, 28);
  }
}
