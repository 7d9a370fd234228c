package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.Optional;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;

/// The handbook that a household has at home, by the day on which it was printed (手册打印时间).
public final class PrintedHandbook {

  private PrintedHandbook() {}

  /// The day on which a handbook was printed that is too old by now (手册打印过久); empty when it is
  /// not, when none was printed, or when the file is closed.
  public static Optional<LocalDate> tooOld(Row household, Policy policy, LocalDate today) {
    int days = policy.whole("handbook.days", today).orElse(Integer.MAX_VALUE);
    return household.get(HOUSEHOLD.CLOSED_ON) != null
        ? Optional.empty()
        : Optional.ofNullable(household.get(HOUSEHOLD.HANDBOOK_PRINTED_ON))
            .filter(printed -> printed.isBefore(today.minusDays(days)));
  }
}
