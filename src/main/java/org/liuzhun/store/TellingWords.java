package org.liuzhun.store;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What gives somebody away (指认的字词): names and long numbers wherever they stand, short numbers only
/// where they stand by themselves, because days, amounts and other numbers hold the same digits.
final class TellingWords {

  private static final int LONG = 6;
  private static final String BEFORE = "(?<![0-9A-Za-z])";
  private static final String BEHIND = "(?![0-9A-Za-z])";

  private TellingWords() {}

  /// Whether a text tells one of these words.
  static Predicate<String> in(Set<String> words) {
    String any = words.stream().map(TellingWords::pattern).collect(Collectors.joining("|"));
    return words.isEmpty() ? _ -> false : Pattern.compile(any).asPredicate();
  }

  private static String pattern(String word) {
    boolean isShort = word.length() < LONG && word.chars().allMatch(letter -> letter < 0x80);
    return isShort ? BEFORE + Pattern.quote(word) + BEHIND : Pattern.quote(word);
  }
}
