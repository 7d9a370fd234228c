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
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RiskType;

/// Whether the income account bears out who was taken in (H1.4) and who was not (V1.2).
final class Identification {

  private static final Set<RiskType> GUARANTEE_RISKS =
      Set.of(RiskType.HOUSING, RiskType.WATER, RiskType.EDUCATION, RiskType.MEDICAL);

  private Identification() {}

  /// Sudden hardship may lie above the line, and whoever draws the low-income allowance or
  /// destitute support was judged
  /// by other rules.
  static boolean isByIncome(Situation household) {
    return Survey.inForce(household).filter(episode -> !isSudden(episode)).isPresent()
        && household.members().stream()
            .noneMatch(member -> member.lowIncome() || member.destitute());
  }

  static List<Remark> remarks(Situation household, Survey survey) {
    Row episode = Survey.inForce(household).orElseThrow();
    LocalDate identified = episode.get(EPISODE.IDENTIFIED_ON);
    if (identified == null) {
      return List.of(Remark.of("board.identification.undated").at(episode, EPISODE.IDENTIFIED_ON));
    }
    Optional<IncomeAccount> account = IncomeAccount.last(
            household.dossier(), survey.policy(), identified)
        .filter(found -> found.period().until().isAfter(identified.minusMonths(24)));
    if (account.isEmpty()) {
      return List.of(Remark.of("board.identification.no-account", identified)
          .missing(INCOME_STATEMENT.PURPOSE));
    }
    boolean monitoring = Episodes.is(episode, EpisodeKind.MONITORED);
    Optional<Parameter> line = monitoring
        ? Lines.monitoring(survey.policy(), identified)
        : Lines.poverty(survey.policy(), account.get().period().until());
    return hasGap(household, identified.getYear()) ? List.of() : above(account.get(), line);
  }

  private static List<Remark> above(IncomeAccount account, Optional<Parameter> line) {
    Optional<BigDecimal> perHead = lower(account);
    return line
        .filter(limit -> perHead
            .filter(amount -> amount.compareTo(new BigDecimal(limit.value())) >= 0)
            .isPresent())
        .map(limit -> Remark.of(
                "board.identification.above-line", perHead.orElseThrow(), limit.value())
            .at(account.statement(), INCOME_STATEMENT.PURPOSE))
        .stream()
        .toList();
  }

  /// Households outside the register with an income under the monitoring line.
  static List<Remark> overlooked(Situation household, Survey survey) {
    return IncomeAccount.last(household.dossier(), survey.policy(), survey.today())
        .flatMap(account -> under(account, Lines.monitoring(survey.policy(), survey.today())))
        .stream()
        .toList();
  }

  private static Optional<Remark> under(IncomeAccount account, Optional<Parameter> line) {
    return line.flatMap(limit -> lower(account)
        .filter(amount -> amount.compareTo(new BigDecimal(limit.value())) < 0)
        .map(amount -> Remark.of("board.identification.overlooked", amount, limit.value())
            .at(account.statement(), INCOME_STATEMENT.PURPOSE)));
  }

  /// The lower of income per head and reference income per head: never the sole test.
  private static Optional<BigDecimal> lower(IncomeAccount account) {
    return account.perHead().flatMap(perHead -> account.referencePerHead().map(perHead::min));
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
