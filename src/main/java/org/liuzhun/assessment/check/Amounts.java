package org.liuzhun.assessment.check;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;

/// Comparisons of amounts, in yuan and per cent.
final class Amounts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amounts() {}

  /// Whether an amount differs from another by at most so many per cent of the other.
  static boolean near(BigDecimal amount, BigDecimal other, int percent) {
    return amount
            .subtract(other)
            .abs()
            .multiply(HUNDRED)
            .compareTo(other.abs().multiply(BigDecimal.valueOf(percent)))
        <= 0;
  }

  /// By how many per cent an amount lies above a line.
  static BigDecimal surplus(BigDecimal amount, BigDecimal line) {
    return amount.subtract(line).multiply(HUNDRED).divide(line, 4, RoundingMode.HALF_UP);
  }

  /// The last day of a statement's period; today where it is not recorded.
  static LocalDate end(Row statement, Situation s) {
    return statement.get(INCOME_STATEMENT.PERIOD_UNTIL, s.today());
  }
}
