package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Ledger;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.PaymentBasis;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.code.ProjectStepKind;

/// The money of projects: M01–M03, M11.
final class ProjectFundChecks {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Check EARLY = Check.of("M01", ERROR, FUNDS)
      .at(DISBURSEMENT.PAID_ON, PAYMENT.PAID_ON)
      .project((project, report) -> {
        Ledger ledger = report.context().ledger();
        for (Row row : ledger.rows(Catalogue.DISBURSEMENT, project)) {
          time(row, DISBURSEMENT.PAID_ON, project, report);
          contract(row, project, report);
        }
        ledger
            .rows(Catalogue.PAYMENT, project)
            .forEach(row -> time(row, PAYMENT.PAID_ON, project, report));
      });

  private static final Check OVER = Check.of("M02", ERROR, FUNDS)
      .at(PROJECT.BUDGET, PROJECT_CONTRACT.AMOUNT)
      .project((project, report) -> {
        Ledger ledger = report.context().ledger();
        BigDecimal budget = project.get(PROJECT.BUDGET);
        BigDecimal spent = ledger.spent(project, report.today());
        if (budget != null && spent.compareTo(budget) > 0) {
          report.add(project, PROJECT.BUDGET, name(project), spent, budget);
        }
        ledger
            .rows(Catalogue.PROJECT_CONTRACT, project)
            .forEach(contract -> over(contract, project, report));
      });

  private static final Check AHEAD = Check.of("M03", WARNING, FUNDS)
      .at(PROJECT.PROGRESS)
      .with("project.progress.lead")
      .project((project, report) -> {
        BigDecimal progress = project.get(PROJECT.PROGRESS);
        BigDecimal budget = project.get(PROJECT.BUDGET, BigDecimal.ZERO);
        if (progress == null || budget.signum() == 0) {
          return;
        }
        BigDecimal paid = report
            .context()
            .ledger()
            .spent(project, report.today())
            .multiply(HUNDRED)
            .divide(budget, 1, RoundingMode.HALF_UP);
        if (paid.compareTo(progress.add(report.number("project.progress.lead"))) > 0) {
          report.add(project, PROJECT.PROGRESS, name(project), paid, progress);
        }
      });

  /// What arrived so long ago and exceeds everything that was spent since.
  private static final Check IDLE = Check.of("M11", WARNING, FUNDS)
      .at(PROJECT.BUDGET)
      .with("funds.idle.months", "funds.idle.months.red")
      .project((project, report) -> {
        int months = report.whole("funds.idle.months");
        int red = report.whole("funds.idle.months.red");
        if (idle(project, red, report).signum() > 0) {
          report.add(
              ERROR, project, PROJECT.BUDGET, name(project), idle(project, red, report), red);
        } else if (idle(project, months, report).signum() > 0) {
          report.add(project, PROJECT.BUDGET, name(project), idle(project, months, report), months);
        }
      });

  static final List<Check> ALL = List.of(EARLY, OVER, AHEAD, IDLE);

  private ProjectFundChecks() {}

  /// What a project is called in a sentence.
  static String name(Row project) {
    return project.get(PROJECT.NAME, project.get(PROJECT.NUMBER, ""));
  }

  private static BigDecimal idle(Row project, int months, Report report) {
    Ledger ledger = report.context().ledger();
    return ledger
        .arrived(project, report.today().minusMonths(months))
        .subtract(ledger.spent(project, report.today()));
  }

  private static void over(Row contract, Row project, Report report) {
    BigDecimal amount = contract.get(PROJECT_CONTRACT.AMOUNT);
    BigDecimal paid = paid(contract, project, report);
    if (amount != null && paid.compareTo(amount) > 0) {
      report.add(
          contract,
          PROJECT_CONTRACT.AMOUNT,
          new Variant("contract"),
          name(project),
          contract.get(PROJECT_CONTRACT.PARTY, ""),
          paid,
          amount);
    }
  }

  private static BigDecimal paid(Row contract, Row project, Report report) {
    return report.context().ledger().rows(Catalogue.DISBURSEMENT, project).stream()
        .filter(row -> contract.id().equals(row.get(DISBURSEMENT.CONTRACT)))
        .map(row -> row.get(DISBURSEMENT.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void time(Row row, TableField<?, LocalDate> column, Row project, Report report) {
    LocalDate paid = row.get(column);
    if (paid == null) {
      return;
    }
    Ledger ledger = report.context().ledger();
    Optional<LocalDate> approved =
        ledger.step(project, ProjectStepKind.COUNTY_DECISION, ProjectStepKind.LIBRARY);
    if (approved.isEmpty()) {
      report.add(row, column, new Variant("unapproved"), name(project), paid);
    } else if (paid.isBefore(approved.get())) {
      report.add(row, column, name(project), paid, approved.get());
    }
    closed(project, ledger)
        .filter(paid::isAfter)
        .filter(_ -> !isRetention(row))
        .ifPresent(day -> report.add(row, column, new Variant("closed"), name(project), paid, day));
  }

  private static Optional<LocalDate> closed(Row project, Ledger ledger) {
    var state = project.get(PROJECT.STATE);
    return state != null && state.is(ProjectState.REMOVED)
        ? Optional.of(LocalDate.MIN)
        : ledger.step(project, ProjectStepKind.SETTLEMENT);
  }

  private static boolean isRetention(Row row) {
    if (row.entity() != Catalogue.DISBURSEMENT) {
      return false;
    }
    var basis = row.get(DISBURSEMENT.BASIS);
    return basis != null && basis.is(PaymentBasis.RETENTION);
  }

  private static void contract(Row row, Row project, Report report) {
    LocalDate paid = row.get(DISBURSEMENT.PAID_ON);
    UUID contract = row.get(DISBURSEMENT.CONTRACT);
    if (paid != null && contract != null) {
      report
          .context()
          .village()
          .row(Catalogue.PROJECT_CONTRACT, contract)
          .map(found -> found.get(PROJECT_CONTRACT.SIGNED_ON))
          .filter(paid::isBefore)
          .ifPresent(signed -> report.add(
              row, DISBURSEMENT.PAID_ON, new Variant("contract"), name(project), paid, signed));
    }
  }
}
