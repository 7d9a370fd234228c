package org.liuzhun.assessment.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;

/// What an indicator shows for the village: its figure, its colour, and the offenders behind it.
///
/// @param indicator which
/// @param numerator how many of the population hold (for a rate such as incidence: how many it
/// counts)
/// @param denominator the population
/// @param offenders where it fails
/// @param colour by the thresholds of the parameters
/// @param missing which record or parameter is missing before it can be computed; empty when it is
/// computed
public record Reading(
    Indicator indicator,
    int numerator,
    int denominator,
    List<Offender> offenders,
    Colour colour,
    Optional<Remark> missing) {

  /// Numerator by denominator in per cent with one decimal; empty when there is no population.
  public Optional<BigDecimal> percent() {
    return denominator == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(100L * numerator)
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
  }
}
