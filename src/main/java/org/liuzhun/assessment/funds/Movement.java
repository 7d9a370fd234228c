package org.liuzhun.assessment.funds;

import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// One movement of a project's money (资金流水), with the balance after it.
///
/// @param day when
/// @param row what was recorded: an arrival, a disbursement, a payment to a household
/// @param change what came (positive) or went (negative), in yuan
/// @param balance what was left after it, in yuan
public record Movement(LocalDate day, Row row, BigDecimal change, BigDecimal balance) {

  /// All dated movements of a project, the first one first; arrivals before payments of their day.
  public static List<Movement> of(VillageFile village, UUID project) {
    List<Movement> bare = new ArrayList<>();
    for (Row row : village.all(Catalogue.FUND_ARRIVAL)) {
      if (project.equals(row.get(FUND_ARRIVAL.PROJECT))) {
        add(bare, row, row.get(FUND_ARRIVAL.ARRIVED_ON), row.get(FUND_ARRIVAL.AMOUNT));
      }
    }
    for (Row row : village.all(Catalogue.DISBURSEMENT)) {
      if (project.equals(row.get(DISBURSEMENT.PROJECT))) {
        add(bare, row, row.get(DISBURSEMENT.PAID_ON), negated(row.get(DISBURSEMENT.AMOUNT)));
      }
    }
    for (Row row : village.all(Catalogue.PAYMENT)) {
      if (project.equals(row.get(PAYMENT.PROJECT))) {
        add(bare, row, row.get(PAYMENT.PAID_ON), negated(row.get(PAYMENT.AMOUNT)));
      }
    }
    bare.sort(Comparator.comparing(Movement::day)
        .thenComparing(Movement::change, Comparator.reverseOrder()));
    return summed(bare);
  }

  private static void add(
      List<Movement> all, Row row, @Nullable LocalDate day, @Nullable BigDecimal change) {
    if (day != null && change != null) {
      all.add(new Movement(day, row, change, BigDecimal.ZERO));
    }
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.negate();
  }

  private static List<Movement> summed(List<Movement> bare) {
    List<Movement> all = new ArrayList<>();
    BigDecimal balance = BigDecimal.ZERO;
    for (Movement movement : bare) {
      balance = balance.add(movement.change());
      all.add(new Movement(movement.day(), movement.row(), movement.change(), balance));
    }
    return List.copyOf(all);
  }
}
