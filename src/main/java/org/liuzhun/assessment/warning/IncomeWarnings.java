package org.liuzhun.assessment.warning;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.income.Growth;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.StatementPurpose;

/// Income that is low, falls, or hangs by a thread: W08, W09, W18–W20.
final class IncomeWarnings {

  private static final Comparator<Row> BY_START =
      Comparator.comparing(row -> row.get(WORK_SPELL.STARTS_ON, LocalDate.MIN));

  static final List<Check> ALL = List.of(
      Check.of("W08", ERROR, PEOPLE)
          .at(INCOME_STATEMENT.STATED_PER_HEAD)
          .with("line.monitor", "income.measure", "income.drop.amber", "income.drop.red")
          .household((s, report) -> account(s, report).ifPresent(a -> low(a, s, report))),
      Check.of("W09", ERROR, PEOPLE)
          .at(WORK_SPELL.ENDS_ON, WORK_SPELL.FIRST_PAID_ON)
          .with("warning.job.days")
          .household((s, report) -> s.members().forEach(m -> job(m, report))),
      Check.of("W18", WARNING, PEOPLE)
          .at(MEASURE.ENDS_ON)
          .with("warning.post.days")
          .household(IncomeWarnings::posts),
      Check.of("W19", WARNING, PEOPLE)
          .at(INCOME_STATEMENT.STATED_TRANSFER)
          .with("income.transfer.share")
          .household((s, report) -> account(s, report)
              .ifPresent(account -> account
                  .shareOf(IncomeGroup.TRANSFERS)
                  .filter(share -> share.compareTo(report.number("income.transfer.share")) > 0)
                  .ifPresent(share ->
                      report.add(account.statement(), INCOME_STATEMENT.STATED_TRANSFER, share)))),
      Check.of("W20", WARNING, PEOPLE)
          .at(INCOME_STATEMENT.STATED_PER_HEAD)
          .with("line.monitor", "income.measure", "income.near_line")
          .household((s, report) -> account(s, report).ifPresent(a -> near(a, report))));

  private IncomeWarnings() {}

  /// The last yearly account, unless it ended more than two years ago.
  private static Optional<IncomeAccount> account(Situation s, Report report) {
    return s.money()
        .last(StatementPurpose.YEARLY)
        .map(report::account)
        .filter(account -> account.perHead().isPresent()
            && account.period().until().isAfter(report.today().minusYears(2)));
  }

  private static void low(IncomeAccount account, Situation s, Report report) {
    BigDecimal head = account.perHead().orElseThrow();
    Optional<BigDecimal> line = report.decimal("line.monitor", report.today());
    BigDecimal compared = account.comparedPerHead().orElse(head);
    if (line.filter(amount -> compared.compareTo(amount) < 0).isPresent()) {
      report.add(
          account.statement(), INCOME_STATEMENT.STATED_PER_HEAD, compared, line.orElseThrow());
      return;
    }
    Optional<BigDecimal> change =
        before(account, s, report).flatMap(then -> Growth.change(then, head));
    change.map(BigDecimal::negate).ifPresent(drop -> fall(account, head, drop, report));
  }

  private static void fall(IncomeAccount account, BigDecimal head, BigDecimal drop, Report report) {
    if (drop.compareTo(report.number("income.drop.amber")) >= 0) {
      report.add(
          drop.compareTo(report.number("income.drop.red")) >= 0 ? ERROR : WARNING,
          account.statement(),
          INCOME_STATEMENT.STATED_PER_HEAD,
          new Variant("drop"),
          head,
          drop);
    }
  }

  private static Optional<BigDecimal> before(IncomeAccount account, Situation s, Report report) {
    return s.money()
        .yearBefore(account.statement())
        .map(report::account)
        .flatMap(IncomeAccount::perHead);
  }

  /// Work that ended without new work, or whose first pay is overdue.
  private static void job(MemberNow m, Report report) {
    int days = report.whole("warning.job.days");
    LocalDate today = report.today();
    m.member().file().rows(Catalogue.WORK_SPELL).stream().max(BY_START).ifPresent(last -> {
      LocalDate ended = last.get(WORK_SPELL.ENDS_ON);
      LocalDate started = last.get(WORK_SPELL.STARTS_ON, today);
      if (ended != null
          && !ended.plusDays(days).isAfter(today)
          && ended.isAfter(today.minusYears(1))) {
        report.add(last, WORK_SPELL.ENDS_ON, m.name(), ended);
      } else if (ended == null
          && last.get(WORK_SPELL.FIRST_PAID_ON) == null
          && !started.plusMonths(1).plusDays(days).isAfter(today)) {
        report.add(last, WORK_SPELL.FIRST_PAID_ON, new Variant("unpaid"), m.name(), started);
      }
    });
  }

  /// Posts that end soon while no other one of the same person goes on.
  private static void posts(Situation s, Report report) {
    LocalDate horizon = report.today().plusDays(report.whole("warning.post.days"));
    s
        .help()
        .of(MeasureType.PUBLIC_POST, MeasureType.ECOLOGICAL_RANGER)
        .filter(row -> !row.get(MEASURE.ENDS_ON, LocalDate.MAX).isBefore(report.today()))
        .collect(Collectors.groupingBy(row -> row.get(MEASURE.PERSON, s.id())))
        .values()
        .stream()
        .filter(posts -> posts.stream()
            .noneMatch(row -> row.get(MEASURE.ENDS_ON, LocalDate.MAX).isAfter(horizon)))
        .flatMap(List::stream)
        .forEach(row -> report.add(row, MEASURE.ENDS_ON, row.get(MEASURE.ENDS_ON, report.today())));
  }

  private static void near(IncomeAccount account, Report report) {
    BigDecimal head = account.comparedPerHead().orElseThrow();
    report.decimal("line.monitor", report.today()).ifPresent(line -> {
      if (head.compareTo(line) >= 0 && head.compareTo(wellAbove(line, report)) < 0) {
        report.add(account.statement(), INCOME_STATEMENT.STATED_PER_HEAD, head, line);
      }
    });
  }

  /// Whether the last account is known to lie further above the line than what is near it.
  static boolean isWellAbove(Situation s, Report report) {
    Optional<BigDecimal> limit =
        report.decimal("line.monitor", report.today()).map(line -> wellAbove(line, report));
    return account(s, report)
        .flatMap(IncomeAccount::comparedPerHead)
        .filter(head -> limit.filter(line -> head.compareTo(line) >= 0).isPresent())
        .isPresent();
  }

  private static BigDecimal wellAbove(BigDecimal line, Report report) {
    return line.multiply(
        BigDecimal.valueOf(100L + report.whole("income.near_line")).movePointLeft(2));
  }
}
