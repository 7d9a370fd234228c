package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Exclusions;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.SpecialStatus;

/// Who gets and who signs: M07, M19, M21, M22. None is an accusation; each asks for an explanation.
final class ProbityChecks {

  private static final Check OFFICIALS = Check.of("M07", WARNING, FUNDS)
      .at(
          PAYMENT.AMOUNT,
          HOUSEHOLD.HAS_CITY_FLAT,
          HOUSEHOLD.HAS_CAR,
          HOUSEHOLD.HAS_COMPANY,
          HOUSEHOLD.HAS_PUBLIC_EMPLOYEE)
      .with(Exclusions.PARAMETER)
      .household((s, report) -> {
        if (s.household().get(HOUSEHOLD.EXCLUSION_EXPLANATION) == null) {
          s.rows(Catalogue.PAYMENT).stream()
              .filter(row -> row.get(PAYMENT.PROJECT) != null)
              .findFirst()
              .ifPresent(row -> official(row, s, report));
        }
      });

  private static final Check LOANS = Check.of("M19", WARNING, FUNDS)
      .at(
          MEASURE.LOAN_AMOUNT,
          MEASURE.LOAN_USE,
          MEASURE.LOAN_DUE_ON,
          MEASURE.LOAN_REPAID_ON,
          MEASURE.PERSON)
      .with("loan.max", "loan.term.max", "loan.age.max", "loan.misuse.words")
      .household(
          (s, report) -> s.help().of(MeasureType.MICRO_LOAN).forEach(row -> loan(row, s, report)));

  private static final Check ALONE = Check.of("M21", WARNING, FUNDS)
      .at(PROJECT.ACCEPTORS, PAYMENT.SIGNED_BY)
      .with("project.acceptors.min")
      .both(
          (s, report) -> s.rows(Catalogue.PAYMENT).stream()
              .filter(row -> isHelper(row.get(PAYMENT.SIGNED_BY, ""), s, report))
              .forEach(row -> report.add(
                  row, PAYMENT.SIGNED_BY, new Variant("helper"), row.get(PAYMENT.SIGNED_BY, ""))),
          (context, report) -> context.ledger().projects().stream()
              .filter(project -> project.get(PROJECT.ACCEPTED_ON) != null)
              .filter(project -> acceptors(project) < report.whole("project.acceptors.min"))
              .forEach(project -> report.add(
                  project,
                  PROJECT.ACCEPTORS,
                  ProjectFundChecks.name(project),
                  acceptors(project))));

  private static final Check RELATED = Check.of("M22", WARNING, FUNDS)
      .at(PROJECT_CONTRACT.RELATED_PARTY)
      .village((context, report) -> context.village().rows(Catalogue.PROJECT_CONTRACT).stream()
          .filter(row -> row.yes(PROJECT_CONTRACT.RELATED_PARTY))
          .forEach(row -> report.add(
              row, PROJECT_CONTRACT.RELATED_PARTY, row.get(PROJECT_CONTRACT.PARTY, ""))));

  static final List<Check> ALL = List.of(OFFICIALS, LOANS, ALONE, RELATED);

  private ProbityChecks() {}

  private static void official(Row payment, Situation s, Report report) {
    String what = PaymentChecks.what(payment, report.context());
    Exclusions.of(s.household(), report.context().policy(), report.today())
        .forEach(
            column -> report.add(s.household(), column, Catalogue.HOUSEHOLD.field(column), what));
    Set<String> cadres = report.context().village().rows(Catalogue.HELPER).stream()
        .filter(row -> {
          var role = row.get(HELPER.ROLE);
          return role != null && role.is(HelperRole.VILLAGE_CADRE);
        })
        .flatMap(row -> Optional.ofNullable(row.get(HELPER.ID_NUMBER)).stream())
        .collect(Collectors.toSet());
    s.members().stream()
        .filter(m -> cadres.contains(m.person().get(PERSON.ID_NUMBER, ""))
            || m.isAny(
                PERSON_YEAR.SPECIAL_STATUS,
                SpecialStatus.VILLAGE_OFFICIAL,
                SpecialStatus.PUBLIC_EMPLOYEE))
        .findFirst()
        .ifPresent(
            m -> report.add(payment, PAYMENT.AMOUNT, new Variant("official"), m.name(), what));
  }

  private static void loan(Row row, Situation s, Report report) {
    BigDecimal amount = row.get(MEASURE.LOAN_AMOUNT, BigDecimal.ZERO);
    if (amount.compareTo(report.number("loan.max")) > 0) {
      report.add(row, MEASURE.LOAN_AMOUNT, amount, report.number("loan.max"));
    }
    String use = row.get(MEASURE.LOAN_USE, "");
    report.words("loan.misuse.words").stream()
        .filter(use::contains)
        .findFirst()
        .ifPresent(_ -> report.add(row, MEASURE.LOAN_USE, new Variant("use"), use));
    term(row, report);
    if (!s.tracked()) {
      report.add(row, MEASURE.LOAN_AMOUNT, new Variant("household"), amount);
    }
    Measures.beneficiary(s, row)
        .filter(m -> m.atLeast(report.whole("loan.age.max") + 1))
        .ifPresent(m -> report.add(row, MEASURE.PERSON, new Variant("age"), m.name(), m.age()));
  }

  private static void term(Row row, Report report) {
    LocalDate start = row.get(MEASURE.STARTS_ON);
    LocalDate due = row.get(MEASURE.LOAN_DUE_ON);
    if (due == null) {
      return;
    }
    int months = report.whole("loan.term.max");
    if (start != null && due.isAfter(start.plusMonths(months))) {
      report.add(row, MEASURE.LOAN_DUE_ON, new Variant("term"), start, due, months);
    }
    if (row.get(MEASURE.LOAN_REPAID_ON) == null && due.isBefore(report.today())) {
      report.add(row, MEASURE.LOAN_REPAID_ON, new Variant("overdue"), due);
    }
  }

  /// A helper who is no member of the household.
  private static boolean isHelper(String signer, Situation s, Report report) {
    return !signer.isEmpty()
        && s.everybody().stream().map(MemberNow::name).noneMatch(signer::equals)
        && report.context().village().rows(Catalogue.HELPER).stream()
            .anyMatch(row -> signer.equals(row.get(HELPER.NAME)));
  }

  /// How many names the list of acceptors holds; blanks, commas and the like separate them.
  private static int acceptors(Row project) {
    return (int)
        Arrays.stream(project.get(PROJECT.ACCEPTORS, "").split("[\\s,;\\u3001\\uff0c\\uff1b]+"))
            .filter(name -> !name.isEmpty())
            .count();
  }
}
