package org.liuzhun.print.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The axis of a drawing (纵轴): round figures from zero, or from below where some figure is, up to
/// the greatest.
///
/// @param step from one figure to the next
/// @param lowest how many steps the lowest one is from zero
/// @param highest how many steps the highest one is from zero
record Scale(BigDecimal step, int lowest, int highest) {

  /// At most so many steps for the greatest distance from zero.
  private static final BigDecimal STEPS = BigDecimal.valueOf(5);

  private static final List<BigDecimal> ROUND =
      Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

  /// An axis on which all the figures have their place.
  static Scale of(List<BigDecimal> figures) {
    BigDecimal least = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal step = step(most.max(least.negate()));
    int highest = steps(most, step, RoundingMode.CEILING);
    int lowest = steps(least, step, RoundingMode.FLOOR);
    return new Scale(step, lowest, Math.max(highest, lowest + 1));
  }

  /// The figures of the axis, the lowest first.
  List<BigDecimal> ticks() {
    return IntStream.rangeClosed(lowest, highest)
        .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
        .toList();
  }

  /// How far a figure stands below the highest one, as a share of the whole axis.
  double below(BigDecimal figure) {
    return (highest - figure.doubleValue() / step.doubleValue()) / (highest - lowest);
  }

  private static BigDecimal step(BigDecimal greatest) {
    if (greatest.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal least = greatest.divide(STEPS, greatest.scale() + 2, RoundingMode.CEILING);
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return ROUND.stream()
        .map(unit::multiply)
        .filter(round -> round.compareTo(least) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static int steps(BigDecimal figure, BigDecimal step, RoundingMode mode) {
    return figure.divide(step, 0, mode).intValueExact();
  }
}
