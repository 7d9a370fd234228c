package org.liuzhun.assessment.board;

import java.util.Comparator;
import java.util.List;
import org.liuzhun.assessment.Precision;

/// The light of one precision: as grave as the gravest of its indicators.
///
/// @param precision which
/// @param readings its indicators, households before village
public record Light(Precision precision, List<Reading> readings) {

  /// Its colour.
  public Colour colour() {
    return readings.stream()
        .map(Reading::colour)
        .max(Comparator.naturalOrder())
        .orElse(Colour.NONE);
  }

  /// The offenders of all its indicators.
  public List<Offender> offenders() {
    return readings.stream().flatMap(reading -> reading.offenders().stream()).toList();
  }
}
