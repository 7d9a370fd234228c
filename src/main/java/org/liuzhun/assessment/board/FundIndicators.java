package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// 资金使用精准: the right use of funds, as the measures and the payments of the ledger show it.
final class FundIndicators {

  static final List<Indicator> ALL = List.of(
      Indicator.households("H3.1", Precision.FUNDS, FundIndicators::isPaid, FundIndicators::sums)
          .using("income.tolerance"),
      Indicator.households("H3.2", Precision.FUNDS, FundIndicators::isPaid, FundIndicators::twice),
      Indicator.households(
              "H3.3",
              Precision.FUNDS,
              h -> due(h).findAny().isPresent() || approved(h).findAny().isPresent(),
              FundIndicators::arrears)
          .using("measure.unpaid.days"),
      FundRecords.WITHIN,
      FundRecords.SPENT,
      Indicator.village("V3.3", Precision.FUNDS, FundIndicators::strangers),
      FundRecords.SHOWN);

  private FundIndicators() {}

  /// The measures by which money went to the household.
  private static Stream<Row> paid(Situation household) {
    return household.help().measures().stream()
        .filter(row -> row.get(MEASURE.PAID_ON) != null || row.get(MEASURE.PAID_ACCOUNT) != null);
  }

  private static boolean isPaid(Situation household) {
    return !household.rows(Catalogue.PAYMENT).isEmpty()
        || paid(household).findAny().isPresent();
  }

  /// The approved measures that promise money.
  private static Stream<Row> due(Situation household) {
    return household.help().measures().stream()
        .filter(row -> row.get(MEASURE.APPROVED_ON) != null
            && (row.get(MEASURE.PLANNED_AMOUNT) != null || row.get(MEASURE.STANDARD) != null));
  }

  private static List<Remark> sums(Situation household, Survey survey) {
    return Stream.concat(
            paid(household)
                .flatMap(row -> Stream.of(sum(row), account(row, household), receipt(row)))
                .flatMap(Optional::stream),
            survey.found(household, Set.of("M08", "M09")).stream())
        .toList();
  }

  private static Optional<Remark> sum(Row row) {
    BigDecimal standard = row.get(MEASURE.STANDARD);
    BigDecimal quantity = row.get(MEASURE.QUANTITY);
    BigDecimal actual = row.get(MEASURE.ACTUAL_AMOUNT);
    if (standard == null || quantity == null || actual == null) {
      return Optional.empty();
    }
    BigDecimal due = standard.multiply(quantity);
    return due.compareTo(actual) == 0
        ? Optional.empty()
        : Optional.of(Remark.of(
                "board.funds.sum", ProjectIndicators.name(row), actual, standard, quantity, due)
            .at(row, MEASURE.ACTUAL_AMOUNT));
  }

  private static Optional<Remark> account(Row row, Situation household) {
    String paid = row.get(MEASURE.PAID_ACCOUNT, "");
    String own = household.household().get(HOUSEHOLD.ACCOUNT, "");
    boolean sound = paid.isEmpty() || own.isEmpty() || paid.equals(own) || isKin(row, household);
    return sound
        ? Optional.empty()
        : Optional.of(Remark.of("board.funds.account", ProjectIndicators.name(row))
            .at(row, MEASURE.PAID_ACCOUNT));
  }

  private static Optional<Remark> receipt(Row row) {
    return row.get(MEASURE.PAID_ON) != null
        ? Optional.empty()
        : Optional.of(
            Remark.of("board.funds.no-date", ProjectIndicators.name(row)).at(row, MEASURE.PAID_ON));
  }

  private static List<Remark> twice(Situation household, Survey survey) {
    Set<List<@Nullable Object>> seen = new HashSet<>();
    Stream<Remark> measures = paid(household)
        .filter(row -> row.get(MEASURE.PAID_ON) != null)
        .filter(row -> !seen.add(Arrays.asList(
            row.get(MEASURE.TYPE),
            row.get(MEASURE.PERSON),
            row.get(MEASURE.TERM),
            row.get(MEASURE.NAME),
            YearMonth.from(row.get(MEASURE.PAID_ON, LocalDate.MIN)))))
        .map(row ->
            Remark.of("board.funds.twice", ProjectIndicators.name(row)).at(row, MEASURE.PAID_ON));
    return Stream.concat(measures, survey.found(household, Set.of("M05")).stream())
        .toList();
  }

  private static List<Remark> arrears(Situation household, Survey survey) {
    int days = survey.whole("measure.unpaid.days");
    Stream<Remark> measures = due(household)
        .filter(row -> row.get(MEASURE.PAID_ON) == null && row.get(MEASURE.ACTUAL_AMOUNT) == null)
        .filter(row ->
            row.get(MEASURE.APPROVED_ON, LocalDate.MAX).isBefore(survey.today().minusDays(days)))
        .map(row -> Remark.of("board.funds.unpaid", ProjectIndicators.name(row), days)
            .at(row, MEASURE.PAID_ON));
    Stream<Remark> payments = approved(household)
        .filter(row -> row.get(PAYMENT.PAID_ON) == null)
        .filter(row ->
            row.get(PAYMENT.APPROVED_ON, LocalDate.MAX).isBefore(survey.today().minusDays(days)))
        .map(row -> Remark.of("board.funds.unpaid", row.get(PAYMENT.POLICY, ""), days)
            .at(row, PAYMENT.PAID_ON));
    return Stream.concat(measures, payments).toList();
  }

  /// The payments of the ledger that were approved.
  private static Stream<Row> approved(Situation household) {
    return household.rows(Catalogue.PAYMENT).stream()
        .filter(row -> row.get(PAYMENT.APPROVED_ON) != null);
  }

  /// Measures by which money went out, and the payments of the ledger.
  private static void strangers(Tally tally) {
    for (Situation household : tally.survey().households()) {
      paid(household)
          .forEach(row ->
              tally.judge(household.id(), stranger(row, household).stream().toList()));
      List<Remark> found = tally.survey().found(household, Set.of("M04", "M06"));
      for (Row row : household.rows(Catalogue.PAYMENT)) {
        tally.judge(
            household.id(),
            found.stream().filter(remark -> row.id().equals(remark.row())).toList());
      }
    }
  }

  /// Paid for somebody who was no member on that day, or to an account in another name.
  private static Optional<Remark> stranger(Row row, Situation household) {
    LocalDate day = row.get(MEASURE.PAID_ON, household.today());
    UUID person = row.get(MEASURE.PERSON);
    boolean member = person == null
        || household.dossier().members(day).stream().anyMatch(m -> m.file().id().equals(person));
    if (!member) {
      return Optional.of(
          Remark.of("board.funds.no-member", ProjectIndicators.name(row)).at(row, MEASURE.PERSON));
    }
    return row.get(MEASURE.PAID_ACCOUNT_NAME) == null || isKin(row, household)
        ? Optional.empty()
        : Optional.of(Remark.of("board.funds.stranger", ProjectIndicators.name(row))
            .at(row, MEASURE.PAID_ACCOUNT_NAME));
  }

  private static boolean isKin(Row row, Situation household) {
    String name = row.get(MEASURE.PAID_ACCOUNT_NAME, "");
    return name.equals(household.household().get(HOUSEHOLD.ACCOUNT_NAME))
        || household.everybody().stream().map(MemberNow::name).anyMatch(name::equals);
  }
}
