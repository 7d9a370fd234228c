package org.liuzhun.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How large the village is, so that no figure of its tale is larger (规模): `0.4 households` and
/// `0.08 people` are shares of it, `30 helped` is thirty or as many helped households as there are,
/// and a factor may stand before each, as in `1200 x 20 helped`.
///
/// @param households how many households
/// @param people how many people
/// @param helped how many households are helped
record Size(int households, int people, int helped) {

  private static final Pattern FIGURE =
      Pattern.compile("(?:([\\d.]+) x )?([\\d.]+) (households|people|helped)");

  /// The words with such a figure worked out; other words as they are.
  String figure(String words) {
    var match = FIGURE.matcher(words);
    return match.matches() ? counted(match.toMatchResult()) : words;
  }

  private String counted(MatchResult match) {
    BigDecimal named = new BigDecimal(match.group(2));
    BigDecimal count = switch (match.group(3)) {
      case "households" -> named.multiply(BigDecimal.valueOf(households));
      case "people" -> named.multiply(BigDecimal.valueOf(people));
      default -> named.min(BigDecimal.valueOf(helped));
    };
    String factor = match.group(1);
    return (factor == null ? count : count.multiply(new BigDecimal(factor)))
        .setScale(0, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
