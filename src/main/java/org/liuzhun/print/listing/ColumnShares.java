package org.liuzhun.print.listing;

import java.util.List;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.registry.listing.TextWidth;

/// How the width of a page is shared out among the columns of a list (列宽).
///
/// @param landscape whether the page lies on its side
/// @param percent the share of each column; a hundred together
record ColumnShares(boolean landscape, List<Integer> percent) {

  /// Ems that stand beside each other on an upright page.
  private static final double UPRIGHT = 52;
  private static final double WIDEST = 26;
  private static final double NARROWEST = 2.6;
  private static final double PADDING = 1.2;
  private static final int ALL = 100;

  static ColumnShares of(Listing listing) {
    List<Double> wanted = TextWidth.wanted(listing).stream()
        .map(width -> Math.clamp(width, NARROWEST, WIDEST) + PADDING)
        .toList();
    double sum = wanted.stream().mapToDouble(Double::doubleValue).sum();
    return new ColumnShares(
        sum > UPRIGHT,
        wanted.stream().map(width -> (int) Math.floor(width / sum * ALL)).toList());
  }
}
