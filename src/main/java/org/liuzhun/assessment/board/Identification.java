package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.Lines;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RiskType;

/// Whether the income account bears out who was taken in (H1.4).
final class Identification {

  private static final Set<RiskType> GUARANTEE_RISKS =
      Set.of(RiskType.HOUSING, RiskType.WATER, RiskType.EDUCATION, RiskType.MEDICAL);

  private Identification() {}

  /// Of those taken in because of their income, those whose account was under the line of its day
  /// hold; where the line of that day was never entered nothing is said.
  static void takenIn(Tally tally) {
    tally.survey().households().stream().filter(Identification::isByIncome).forEach(household -> {
      Row episode = Survey.inForce(household).orElseThrow();
      LocalDate identified = episode.get(EPISODE.IDENTIFIED_ON);
      if (identified == null) {
        tally.judge(
            household.id(),
            List.of(Remark.of("board.identification.undated").at(episode, EPISODE.IDENTIFIED_ON)));
      } else {
        judge(household, episode, identified, tally);
      }
    });
  }

  /// Sudden hardship may lie above the line, and whoever draws the low-income allowance or
  /// destitute support was judged
  /// by other rules.
  private static boolean isByIncome(Situation household) {
    return Survey.inForce(household).filter(episode -> !isSudden(episode)).isPresent()
        && household.members().stream()
            .noneMatch(member -> member.lowIncome() || member.destitute());
  }

  private static void judge(Situation household, Row episode, LocalDate identified, Tally tally) {
    Policy policy = tally.survey().policy();
    Optional<IncomeAccount> account = IncomeAccount.last(household.dossier(), policy, identified)
        .filter(found -> found.period().until().isAfter(identified.minusMonths(24)));
    if (account.isEmpty()) {
      tally.judge(
          household.id(),
          List.of(Remark.of("board.identification.no-account", identified)
              .missing(INCOME_STATEMENT.PURPOSE)));
      return;
    }
    boolean monitoring = Episodes.is(episode, EpisodeKind.MONITORED);
    LocalDate day = monitoring ? identified : account.get().period().until();
    Optional<Parameter> line =
        monitoring ? Lines.monitoring(policy, day) : Lines.poverty(policy, day);
    if (hasGap(household, identified.getYear())) {
      tally.judge(household.id(), List.of());
    } else if (line.isEmpty()) {
      tally.unjudged(Remark.of("board.line-unknown", day));
    } else {
      tally.judge(household.id(), above(account.get(), new BigDecimal(line.get().value())));
    }
  }

  private static List<Remark> above(IncomeAccount account, BigDecimal line) {
    return lower(account)
        .filter(amount -> amount.compareTo(line) >= 0)
        .map(amount -> Remark.of("board.identification.above-line", amount, line)
            .at(account.statement(), INCOME_STATEMENT.PURPOSE))
        .stream()
        .toList();
  }

  /// The lower of the income per head that the region compares and the reference income per head:
  /// never the sole test.
  static Optional<BigDecimal> lower(IncomeAccount account) {
    return account
        .comparedPerHead()
        .flatMap(perHead -> account.referencePerHead().map(perHead::min));
  }

  private static boolean isSudden(Row episode) {
    var type = episode.get(EPISODE.MONITORED_TYPE);
    return type != null && type.is(MonitoredType.SUDDEN);
  }

  private static boolean hasGap(Situation household, int year) {
    boolean failed = household.rows(Catalogue.GUARANTEE).stream().anyMatch(row -> {
      var result = row.get(GUARANTEE.RESULT);
      return row.get(GUARANTEE.YEAR, 0) == year
          && result != null
          && result.is(GuaranteeResult.FAILED);
    });
    return failed
        || household.rows(Catalogue.RISK).stream().anyMatch(row -> {
          var kind = row.get(RISK.KIND);
          return kind != null && kind.value().filter(GUARANTEE_RISKS::contains).isPresent();
        });
  }
}
