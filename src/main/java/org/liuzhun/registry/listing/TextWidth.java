package org.liuzhun.registry.listing;

import java.util.List;
import java.util.stream.Stream;

/// How wide text is, in ems (字宽): Chinese characters are square, others about half as wide.
public final class TextWidth {

  private static final int FIRST_WIDE = 0x2E80;
  private static final double LATIN = 0.58;

  private TextWidth() {}

  /// The width of a text.
  public static double of(String text) {
    return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : LATIN).sum();
  }

  /// The width that each column of a list wants: that of its heading or its widest cell.
  public static List<Double> wanted(Listing listing) {
    return Stream.iterate(0, i -> i + 1)
        .limit(listing.columns().size())
        .map(i -> Math.max(
            of(listing.columns().get(i).heading()),
            listing.lines().stream().mapToDouble(line -> of(line.get(i))).max().orElse(0)))
        .toList();
  }
}
