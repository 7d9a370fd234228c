package org.liuzhun.print.send;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages from one to another (页码范围).
///
/// @param first the first, from 1
/// @param last the last, not before the first
public record PageSpan(int first, int last) {

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,5})\\s*(?:[-\u2013\uFF0D~\uFF5E]\\s*(\\d{1,5})\\s*)?");

  /// Refuses a span that ends before it begins.
  public PageSpan {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(first + "-" + last);
    }
  }

  /// A span as people write it, `3` or `3-5`; empty when it is none.
  public static Optional<PageSpan> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return first < 1 || last < first ? Optional.empty() : Optional.of(new PageSpan(first, last));
  }
}
