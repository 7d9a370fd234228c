package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.matching.Burden;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// What the removal of a risk (风险消除) asks for besides income and guarantees.
final class RemovalConditions {

  private final Situation situation;
  private final Row episode;
  private final Policy policy;
  private final boolean able;

  RemovalConditions(Situation situation, Row episode, Policy policy) {
    this.situation = situation;
    this.episode = episode;
    this.policy = policy;
    able = situation.members().stream().anyMatch(MemberNow::able);
  }

  /// Every risk of this monitoring is resolved.
  Condition risks() {
    List<Row> risks = situation.rows(Catalogue.RISK).stream()
        .filter(row -> row.get(RISK.EPISODE, episode.id()).equals(episode.id()))
        .toList();
    if (risks.isEmpty()) {
      return Condition.unknown(
          Condition.Kind.RISKS, Remark.of("verdict.risks.none").missing(RISK.KIND));
    }
    Remark[] open = Burden.of(situation).stream()
        .filter(burden -> risks.contains(burden.row()))
        .map(burden ->
            Remark.of("verdict.risks.open", burden.kind()).at(burden.row(), RISK.RESOLVED_ON))
        .toArray(Remark[]::new);
    return open.length == 0
        ? Condition.met(Condition.Kind.RISKS, Remark.of("verdict.risks.resolved", risks.size()))
        : Condition.notMet(Condition.Kind.RISKS, open);
  }

  /// The compliant self-payment of the last account is below the warning threshold.
  Condition expenses() {
    IncomeAccount account = IncomeCondition.account(situation, policy).orElse(null);
    if (account == null) {
      return Condition.unknown(
          Condition.Kind.EXPENSES,
          Remark.of("verdict.income.no-account").missing(INCOME_STATEMENT.YEAR));
    }
    BigDecimal most = policy
        .decimal(
            situation.lifted() ? "warning.self_paid.lifted" : "warning.self_paid.ordinary",
            situation.today())
        .orElse(account.selfPaid());
    Remark remark = Remark.of("verdict.expenses", account.selfPaid(), most)
        .at(account.statement(), INCOME_STATEMENT.COMPLIANT_SELF_PAID);
    return account.selfPaid().compareTo(most) < 0 || account.selfPaid().signum() == 0
        ? Condition.met(Condition.Kind.EXPENSES, remark)
        : Condition.notMet(Condition.Kind.EXPENSES, remark);
  }

  /// A household with somebody able to work has a development measure.
  Condition measures() {
    if (!able) {
      return new Condition(Condition.Kind.MEASURES, Standing.NOT_APPLICABLE, List.of());
    }
    long measures = situation.measuresNow().stream().filter(Help::isDevelopment).count();
    return measures > 0
        ? Condition.met(Condition.Kind.MEASURES, Remark.of("verdict.measures.some", measures))
        : Condition.notMet(
            Condition.Kind.MEASURES,
            Remark.of("board.measure.no-development").missing(MEASURE.TYPE));
  }

  /// A household in which nobody can work is kept and followed.
  Condition labour() {
    boolean weak =
        situation.members().stream().anyMatch(member -> member.works() || member.holdsPost());
    return able || weak
        ? Condition.met(Condition.Kind.LABOUR, Remark.of("verdict.labour.some"))
        : Condition.notMet(
            Condition.Kind.LABOUR,
            Remark.of("verdict.labour.none").at(situation.household(), HOUSEHOLD.WITHOUT_LABOUR));
  }

  /// Not in the month of identification, nor before the least time is over.
  Condition time() {
    LocalDate identified = episode.get(EPISODE.IDENTIFIED_ON);
    if (identified == null) {
      return Condition.unknown(
          Condition.Kind.TIME,
          Remark.of("board.identification.undated").at(episode, EPISODE.IDENTIFIED_ON));
    }
    int months = policy.whole("removal.months.min", situation.today()).orElse(0);
    LocalDate earliest = identified.withDayOfMonth(1).plusMonths(months + 1L);
    Remark remark =
        Remark.of("verdict.time", identified, months, earliest).at(episode, EPISODE.IDENTIFIED_ON);
    return situation.today().isBefore(earliest)
        ? Condition.notMet(Condition.Kind.TIME, remark)
        : Condition.met(Condition.Kind.TIME, remark);
  }
}
