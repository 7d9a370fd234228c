package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.Step;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.StatementPurpose;

/// The income accounts of two years side by side (年度收入核算), as the assessment computes them.
final class IncomeValues {

  private final Subject subject;
  private final Policy policy;
  private final List<IncomeAccount> accounts;

  IncomeValues(Subject subject) {
    this.subject = subject;
    policy = Policy.of(subject.village());
    accounts = IncomeAccount.all(subject.dossier(), policy).stream()
        .filter(account -> !account.isBlank() && isYearly(account.statement()))
        .toList();
  }

  /// The income per head of the year, else of the year before; empty when neither is known.
  String latestPerHead() {
    return of(accounts, subject.year())
        .or(() -> of(accounts, subject.year() - 1))
        .flatMap(IncomeAccount::perHead)
        .map(amount -> DecimalKind.plain(amount).toPlainString())
        .orElse("");
  }

  void put(Values values) {
    values.put(Key.INCOME, income().map());
  }

  private Values income() {
    Optional<IncomeAccount> before = of(accounts, subject.year() - 1);
    Optional<IncomeAccount> now = of(accounts, subject.year());
    Optional<IncomeAccount> latest = now.or(() -> before);
    IncomeTable table = new IncomeTable(before, now);
    return new Values()
        .put(Key.INCOME_KNOWN, latest.isPresent())
        .put(Key.INCOME_PERIOD, latest.map(IncomeValues::period).orElse(""))
        .put(Key.INCOME_BASIS, latest.map(this::basis).orElse(""))
        .put(Key.INCOME_STEPS, latest.map(IncomeValues::steps).orElse(List.of()))
        .put(Key.INCOME_LINES, latest.isPresent() ? table.lines() : List.of())
        .put(Key.INCOME_BARS, latest.isPresent() ? table.bars() : List.of())
        .put(Key.INCOME_YEARS, new IncomeCurve(accounts, policy, subject.year()).lines());
  }

  /// The arithmetic of the account; its single lines stand in the table.
  private static List<Map<String, Object>> steps(IncomeAccount account) {
    return account.lines().stream()
        .filter(line -> line.step() != Step.ITEM && line.step() != Step.GROUP)
        .map(line -> new Values().put(Key.STEP_WORDS, line.text()).map())
        .toList();
  }

  private static Optional<IncomeAccount> of(List<IncomeAccount> accounts, int year) {
    return accounts.stream()
        .filter(account -> account.statement().get(INCOME_STATEMENT.YEAR, 0) == year)
        .reduce((_, later) -> later);
  }

  private static boolean isYearly(Row statement) {
    var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
    return purpose == null || purpose.is(StatementPurpose.YEARLY);
  }

  private static String period(IncomeAccount account) {
    return Subject.span(account.period().from(), account.period().until());
  }

  /// The monitoring line of the period's end with its document: a printed figure says by which
  /// rule it was judged.
  private String basis(IncomeAccount account) {
    return policy
        .value("line.monitor", account.period().until())
        .map(line -> Stream.of(
                line.value() + line.unit(), line.effectiveFrom().toString(), line.document())
            .filter(text -> !text.isEmpty())
            .reduce((a, b) -> a + "，" + b)
            .orElse(""))
        .map(text -> Words.of("income.line") + text)
        .orElse("");
  }
}
