package org.liuzhun.print.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liuzhun.registry.listing.Listing;

/// How long the bars of a list are (条形): each by its share of the greatest of all.
///
/// @param greatest the greatest figure of the columns that are drawn, zero where there is none
record Bars(BigDecimal greatest) {

  static Bars of(Listing listing) {
    BigDecimal greatest = BigDecimal.ZERO;
    for (int i = 0; i < listing.columns().size(); i++) {
      if (listing.columns().get(i).type() == Listing.Type.BAR) {
        int column = i;
        greatest = listing.lines().stream()
            .flatMap(line -> Listing.number(line.get(column)).stream())
            .reduce(greatest, BigDecimal::max);
      }
    }
    return new Bars(greatest);
  }

  /// The length of a figure's bar in per cent; none for what is not above zero.
  int percent(String cell) {
    return greatest.signum() == 0
        ? 0
        : Listing.number(cell)
            .filter(figure -> figure.signum() > 0)
            .map(figure -> figure
                .movePointRight(2)
                .divide(greatest, 0, RoundingMode.HALF_UP)
                .intValue())
            .orElse(0);
  }
}
