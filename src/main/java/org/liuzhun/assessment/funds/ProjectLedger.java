package org.liuzhun.assessment.funds;

import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// A project's money at the end of a day (项目资金台账), in yuan. What has no date has not happened yet.
///
/// @param arrived funds that arrived
/// @param contracted sum of the contracts
/// @param disbursed paid to contractors
/// @param toHouseholds paid to households and persons
public record ProjectLedger(
    BigDecimal arrived, BigDecimal contracted, BigDecimal disbursed, BigDecimal toHouseholds) {

  /// The ledger of a project.
  public static ProjectLedger of(VillageFile village, UUID project, LocalDate day) {
    Sums sums = new Sums(village, project, day);
    return new ProjectLedger(
        sums.of(
            Catalogue.FUND_ARRIVAL,
            FUND_ARRIVAL.PROJECT,
            FUND_ARRIVAL.ARRIVED_ON,
            FUND_ARRIVAL.AMOUNT),
        sums.of(
            Catalogue.PROJECT_CONTRACT,
            PROJECT_CONTRACT.PROJECT,
            PROJECT_CONTRACT.SIGNED_ON,
            PROJECT_CONTRACT.AMOUNT),
        sums.of(
            Catalogue.DISBURSEMENT,
            DISBURSEMENT.PROJECT,
            DISBURSEMENT.PAID_ON,
            DISBURSEMENT.AMOUNT),
        sums.of(Catalogue.PAYMENT, PAYMENT.PROJECT, PAYMENT.PAID_ON, PAYMENT.AMOUNT));
  }

  /// All that was paid.
  public BigDecimal paid() {
    return disbursed.add(toHouseholds);
  }

  /// What is left of the funds that arrived (结余); negative when more was paid than arrived.
  public BigDecimal balance() {
    return arrived.subtract(paid());
  }

  /// How much of the arrived funds was paid, in per cent; empty while nothing has arrived.
  public Optional<BigDecimal> paidShare() {
    return arrived.signum() == 0
        ? Optional.empty()
        : Optional.of(paid()
            .multiply(BigDecimal.valueOf(100))
            .divide(arrived, 1, java.math.RoundingMode.HALF_UP));
  }

  private record Sums(VillageFile village, UUID project, LocalDate day) {

    BigDecimal of(
        Entity entity,
        TableField<?, UUID> reference,
        TableField<?, LocalDate> date,
        TableField<?, BigDecimal> amount) {
      return village.all(entity).stream()
          .filter(row -> project.equals(row.get(reference)) && happened(row, date))
          .map(row -> row.get(amount, BigDecimal.ZERO))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean happened(Row row, TableField<?, LocalDate> date) {
      return !row.get(date, LocalDate.MAX).isAfter(day);
    }
  }
}
