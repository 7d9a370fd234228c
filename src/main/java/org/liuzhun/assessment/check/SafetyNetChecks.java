package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.StatementPurpose;

/// The social safety net: C061–C068.
final class SafetyNetChecks {

  private static final Check LOW_INCOME = Check.of("C061", ERROR, MEASURES)
      .at(MEASURE.TYPE, INCOME_ITEM.AMOUNT, PERSON_YEAR.LOW_INCOME_ALLOWANCE)
      .household(SafetyNetChecks::lowIncome);

  private static final Check DESTITUTE = Check.of("C062", ERROR, MEASURES)
      .at(MEASURE.TYPE, PERSON_YEAR.DESTITUTE_SUPPORT)
      .with("destitute.age.min", "labour.age.max")
      .household((s, report) -> {
        if (s.members().stream().noneMatch(MemberNow::destitute)) {
          s.help()
              .of(MeasureType.DESTITUTE_SUPPORT)
              .forEach(row -> report.add(row, MEASURE.TYPE, s.members().size()));
        }
        s.members().stream()
            .filter(m ->
                m.destitute() && m.now().yes(PERSON_YEAR.HEALTHY) && !m.ailing() && !m.studies())
            .filter(m -> m.atLeast(report.whole("destitute.age.min"))
                && m.under(report.whole("labour.age.max")))
            .forEach(m -> report.add(
                m.now(), PERSON_YEAR.DESTITUTE_SUPPORT, new Variant("healthy"), m.name(), m.age()));
      });

  private static final Check NOBODY_CAN_WORK = Check.of("C063", WARNING, MEASURES)
      .at(PERSON_YEAR.LOW_INCOME_ALLOWANCE)
      .household((s, report) -> {
        boolean unable = !s.members().isEmpty()
            && s.members().stream()
                .allMatch(m -> m.isAny(PERSON_YEAR.LABOUR, Labour.NONE, Labour.LOST));
        if (s.tracked()
            && unable
            && s.members().stream().noneMatch(m -> m.lowIncome() || m.destitute())) {
          report.add(
              s.members().getFirst().now(),
              PERSON_YEAR.LOW_INCOME_ALLOWANCE,
              s.members().size());
        }
      });

  private static final Check ALLOWANCE = Check.of("C064", WARNING, FUNDS)
      .at(INCOME_ITEM.AMOUNT)
      .with("allowance.tolerance")
      .household((s, report) -> s.money().last(StatementPurpose.YEARLY).ifPresent(statement -> {
        BigDecimal due = s.help()
            .of(MeasureType.LOW_INCOME_ALLOWANCE)
            .filter(measure -> Measures.runs(s, measure))
            .map(SafetyNetChecks::due)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal paid = s.money().sum(statement, IncomeItem.LOW_INCOME_ALLOWANCE);
        if (due.signum() > 0
            && paid.signum() > 0
            && !Amounts.near(paid, due, report.whole("allowance.tolerance"))) {
          report.add(line(s, statement).orElseThrow(), INCOME_ITEM.AMOUNT, paid, due);
        }
      }));

  /// Without the local line nothing is said; an explanation of the statement stands for the note of
  /// gradual exit (渐退).
  private static final Check OVER_THE_LINE = Check.of("C065", WARNING, PEOPLE)
      .at(INCOME_STATEMENT.STATED_PER_HEAD)
      .with("low_income_allowance.line", "allowance.over")
      .household((s, report) -> s.money()
          .last(StatementPurpose.YEARLY)
          .ifPresent(statement -> report
              .decimal("low_income_allowance.line", Amounts.end(statement, s))
              .ifPresent(line -> {
                BigDecimal over = line.multiply(
                    report.decimal("allowance.over", report.today()).orElseThrow());
                BigDecimal head = report.account(statement).perHead().orElse(BigDecimal.ZERO);
                if (s.members().stream().anyMatch(MemberNow::lowIncome)
                    && head.compareTo(over) > 0
                    && statement.get(INCOME_STATEMENT.EXPLANATION) == null) {
                  report.add(statement, INCOME_STATEMENT.STATED_PER_HEAD, head, over);
                }
              })));

  private static final Check OLD_AGE = Check.of("C066", WARNING, FUNDS)
      .at(MEASURE.PERSON, PERSON_YEAR.PENSION_RECEIVING)
      .with("old_age.age", "pension.age")
      .household((s, report) -> {
        s.help()
            .of(MeasureType.OLD_AGE_SUBSIDY)
            .forEach(row -> Measures.beneficiary(s, row)
                .filter(m -> m.under(report.whole("old_age.age")))
                .ifPresent(m -> report.add(row, MEASURE.PERSON, m.name(), m.age())));
        s.members().stream()
            .filter(m ->
                m.now().yes(PERSON_YEAR.PENSION_RECEIVING) && m.under(report.whole("pension.age")))
            .filter(m -> !m.now().yes(PERSON_YEAR.PENSION_WORKER))
            .forEach(m -> report.add(
                m.now(), PERSON_YEAR.PENSION_RECEIVING, new Variant("pension"), m.name(), m.age()));
      });

  private static final Check PAID_TO_THE_DEAD = Check.of("C067", ERROR, FUNDS)
      .at(MEASURE.PAID_ON)
      .each(Catalogue.MEASURE, (row, report) -> {
        LocalDate paid = row.get(MEASURE.PAID_ON);
        Measures.beneficiary(report.situation(), row).ifPresent(m -> {
          LocalDate gone = gone(m);
          if (paid != null && gone != null && YearMonth.from(paid).isAfter(YearMonth.from(gone))) {
            report.add(row, MEASURE.PAID_ON, m.name(), gone, paid);
          }
        });
      });

  private static final Check BOTH = Check.of("C068", WARNING, PEOPLE)
      .at(PERSON_YEAR.DESTITUTE_SUPPORT)
      .member((m, report) -> {
        if (m.lowIncome() && m.destitute()) {
          report.add(m.now(), PERSON_YEAR.DESTITUTE_SUPPORT, m.name());
        }
      });

  static final List<Check> ALL = List.of(
      LOW_INCOME,
      DESTITUTE,
      NOBODY_CAN_WORK,
      ALLOWANCE,
      OVER_THE_LINE,
      OLD_AGE,
      PAID_TO_THE_DEAD,
      BOTH);

  private SafetyNetChecks() {}

  private static void lowIncome(Situation s, Report report) {
    Optional<Row> line =
        s.money().last(StatementPurpose.YEARLY).flatMap(statement -> line(s, statement));
    List<MemberNow> receiving =
        s.members().stream().filter(MemberNow::lowIncome).toList();
    if (receiving.isEmpty()) {
      s.help()
          .of(MeasureType.LOW_INCOME_ALLOWANCE)
          .forEach(row -> report.add(row, MEASURE.TYPE, s.members().size()));
      line.ifPresent(row -> report.add(
          row,
          INCOME_ITEM.AMOUNT,
          new Variant("income"),
          row.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO)));
    } else if (s.tracked() && line.isEmpty() && !s.help().has(MeasureType.LOW_INCOME_ALLOWANCE)) {
      MemberNow first = receiving.getFirst();
      report.add(
          first.now(), PERSON_YEAR.LOW_INCOME_ALLOWANCE, new Variant("person"), first.name());
    }
  }

  private static Optional<Row> line(Situation s, Row statement) {
    return s.money().items(statement, IncomeItem.LOW_INCOME_ALLOWANCE.code()).stream()
        .filter(row -> row.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO).signum() > 0)
        .findFirst();
  }

  private static BigDecimal due(Row measure) {
    return measure
        .get(MEASURE.MONTHLY_AMOUNT, BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(measure.get(MEASURE.MONTHS, 0)));
  }

  private static @Nullable LocalDate gone(MemberNow m) {
    LocalDate died = m.person().get(PERSON.DIED_ON);
    return died == null ? m.membership().get(MEMBERSHIP.LEFT_ON) : died;
  }
}
