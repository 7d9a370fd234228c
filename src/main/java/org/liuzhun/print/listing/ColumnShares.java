package org.liuzhun.print.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.registry.listing.TextWidth;

/// How the width of a page is shared out among the columns of a list (列宽): none is narrower than
/// its widest figure; letters become smaller where figures leave no other way.
///
/// @param landscape whether the page lies on its side
/// @param letters the size of the letters in points
/// @param percent the share of each column; a hundred together at most
record ColumnShares(boolean landscape, BigDecimal letters, List<BigDecimal> percent) {

  /// Ems that stand beside each other on a page, upright and on its side.
  private static final double UPRIGHT = 52;

  private static final double ON_ITS_SIDE = 88;
  private static final double UPRIGHT_LETTERS = 9.5;
  private static final double LETTERS = 8.5;
  private static final double WIDEST = 26;
  private static final double NARROWEST = 2.6;
  private static final double PADDING = 1.2;
  private static final int ALL = 100;

  static ColumnShares of(Listing listing) {
    List<Double> least = IntStream.range(0, listing.columns().size())
        .mapToObj(i -> Math.max(NARROWEST, widest(listing, i)) + PADDING)
        .toList();
    List<Double> texts = TextWidth.wanted(listing);
    List<Double> wanted = IntStream.range(0, least.size())
        .mapToObj(
            i -> Math.max(least.get(i), Math.clamp(texts.get(i), NARROWEST, WIDEST) + PADDING))
        .toList();
    if (sum(wanted) <= UPRIGHT) {
      return new ColumnShares(false, points(UPRIGHT_LETTERS), percent(wanted));
    }
    double shrink = Math.max(1, sum(least) / ON_ITS_SIDE);
    List<Double> widths =
        sum(wanted) <= ON_ITS_SIDE ? wanted : between(least, wanted, ON_ITS_SIDE * shrink);
    return new ColumnShares(true, points(LETTERS / shrink), percent(widths));
  }

  /// What the figures leave over goes to the columns of words.
  private static List<Double> between(List<Double> least, List<Double> wanted, double room) {
    double wish = sum(wanted) - sum(least);
    double over = wish == 0 ? 0 : Math.max(0, room - sum(least)) / wish;
    return IntStream.range(0, least.size())
        .mapToObj(i -> least.get(i) + Math.min(1, over) * (wanted.get(i) - least.get(i)))
        .toList();
  }

  private static double widest(Listing listing, int column) {
    return Stream.concat(
            Stream.of(listing.columns().get(column).heading()),
            listing.lines().stream().map(line -> line.get(column)))
        .mapToDouble(Pieces::widest)
        .max()
        .orElse(0);
  }

  private static List<BigDecimal> percent(List<Double> widths) {
    double sum = sum(widths);
    return widths.stream()
        .map(width -> BigDecimal.valueOf(width / sum * ALL).setScale(2, RoundingMode.DOWN))
        .toList();
  }

  private static BigDecimal points(double size) {
    return BigDecimal.valueOf(size).setScale(1, RoundingMode.DOWN);
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
