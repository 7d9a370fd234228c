package org.liuzhun.assessment.income;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Growth of income (收入增幅), in per cent with one decimal.
public final class Growth {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Growth() {}

  /// The average growth a year (年均增幅): (last ÷ first)^(1/years) − 1. Empty when there is nothing to
  /// divide by.
  public static Optional<BigDecimal> yearly(BigDecimal first, BigDecimal last, int years) {
    if (first.signum() <= 0 || last.signum() < 0 || years <= 0) {
      return Optional.empty();
    }
    double rate = Math.pow(last.doubleValue() / first.doubleValue(), 1.0 / years) - 1;
    return Optional.of(
        BigDecimal.valueOf(rate).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
  }

  /// The change from one amount to another. Empty when there is nothing to divide by.
  public static Optional<BigDecimal> change(BigDecimal before, BigDecimal after) {
    return before.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            after.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP));
  }
}
