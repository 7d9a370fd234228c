package org.liuzhun.assessment.warning;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEDICAL_BILL;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;

/// Costs that a family can hardly bear: W01–W05, W16.
final class CostWarnings {

  static final List<Check> ALL = List.of(
      inpatient("W01", "warning.self_paid.lifted", true),
      inpatient("W02", "warning.self_paid.ordinary", false),
      Check.of("W03", WARNING, PEOPLE)
          .at(MEDICAL_BILL.SELF_PAID)
          .with("warning.outpatient.month")
          .household((s, report) -> s.members().forEach(m -> outpatient(m, report))),
      Check.of("W04", ERROR, PEOPLE)
          .at(PERSON_YEAR.SERIOUS_ILLNESS)
          .household((s, report) -> s.members().stream()
              .filter(m -> Before.isNew(m, row -> row.yes(PERSON_YEAR.SERIOUS_ILLNESS)))
              .forEach(m -> report.add(
                  m.now(),
                  PERSON_YEAR.SERIOUS_ILLNESS,
                  m.name(),
                  m.now().get(PERSON_YEAR.DISEASE, "")))),
      Check.of("W05", WARNING, PEOPLE)
          .at(PERSON_YEAR.SCHOOL_COST)
          .with("warning.schooling")
          .household((s, report) -> s.members().stream()
              .filter(m -> m.now()
                      .get(PERSON_YEAR.SCHOOL_COST, BigDecimal.ZERO)
                      .compareTo(report.number("warning.schooling"))
                  > 0)
              .forEach(m -> report.add(
                  m.now(),
                  PERSON_YEAR.SCHOOL_COST,
                  m.name(),
                  m.now().get(PERSON_YEAR.SCHOOL_COST, BigDecimal.ZERO)))),
      Check.of("W16", WARNING, PEOPLE)
          .at(MEASURE.LOAN_DUE_ON)
          .with("loan.due.days", "line.monitor", "income.measure", "income.near_line")
          .household((s, report) ->
              s.help().of(MeasureType.MICRO_LOAN).forEach(row -> loan(row, s, report))));

  private CostWarnings() {}

  private static Check inpatient(String id, String parameter, boolean lifted) {
    return Check.of(id, ERROR, PEOPLE)
        .at(MEDICAL_BILL.SELF_PAID)
        .with(parameter)
        .household((s, report) -> {
          if (s.lifted() == lifted) {
            s.members().forEach(m -> paid(m, parameter, report));
          }
        });
  }

  /// What was paid for treatment in hospital this year.
  private static void paid(MemberNow m, String parameter, Report report) {
    List<Row> bills = bills(m, true)
        .filter(bill -> day(bill).getYear() == report.today().getYear())
        .toList();
    BigDecimal paid =
        bills.stream().map(CostWarnings::selfPaid).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!bills.isEmpty() && paid.compareTo(report.number(parameter)) >= 0) {
      report.add(bills.getLast(), MEDICAL_BILL.SELF_PAID, m.name(), paid);
    }
  }

  /// What was paid outside hospital in any month of the last three.
  private static void outpatient(MemberNow m, Report report) {
    YearMonth first = YearMonth.from(report.today()).minusMonths(2);
    Map<YearMonth, BigDecimal> months = new HashMap<>();
    Map<YearMonth, Row> bills = new HashMap<>();
    bills(m, false).filter(bill -> !YearMonth.from(day(bill)).isBefore(first)).forEach(bill -> {
      YearMonth month = YearMonth.from(day(bill));
      months.merge(month, selfPaid(bill), BigDecimal::add);
      bills.put(month, bill);
    });
    months.forEach((month, paid) -> {
      Row bill = bills.get(month);
      if (bill != null && paid.compareTo(report.number("warning.outpatient.month")) >= 0) {
        report.add(bill, MEDICAL_BILL.SELF_PAID, m.name(), month, paid);
      }
    });
  }

  private static Stream<Row> bills(MemberNow m, boolean inHospital) {
    return m.member().file().rows(Catalogue.MEDICAL_BILL).stream()
        .filter(bill -> bill.yes(MEDICAL_BILL.INPATIENT) == inHospital
            && bill.get(MEDICAL_BILL.TREATED_ON) != null);
  }

  private static LocalDate day(Row bill) {
    return bill.get(MEDICAL_BILL.TREATED_ON, LocalDate.MIN);
  }

  private static BigDecimal selfPaid(Row bill) {
    return bill.get(MEDICAL_BILL.SELF_PAID, BigDecimal.ZERO);
  }

  /// A loan that is overdue; or due soon, unless the income is known to lie well above the line.
  private static void loan(Row row, Situation s, Report report) {
    LocalDate due = row.get(MEASURE.LOAN_DUE_ON);
    LocalDate horizon = report.today().plusDays(report.whole("loan.due.days"));
    if (due == null || row.get(MEASURE.LOAN_REPAID_ON) != null || due.isAfter(horizon)) {
      return;
    }
    boolean overdue = due.isBefore(report.today());
    if (overdue || !IncomeWarnings.isWellAbove(s, report)) {
      report.add(
          overdue ? ERROR : WARNING,
          row,
          MEASURE.LOAN_DUE_ON,
          row.get(MEASURE.LOAN_AMOUNT, BigDecimal.ZERO),
          due);
    }
  }
}
