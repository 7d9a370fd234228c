package org.liuzhun.spreadsheet.heading;

import java.util.HashMap;
import java.util.Map;

/// How much two words resemble each other (相似度), from 0 to 100. The last character tells what a
/// Chinese word names: who differs there is something else more often than not.
final class Likeness {

  private static final int PART = 60;
  private static final int REST = 29;
  private static final int MOST = 85;
  private static final int OTHER_END = 20;

  private Likeness() {}

  /// Whether one word contains the other.
  static boolean isPart(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  static int of(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < 2) {
      return 0;
    }
    int likeness = isPart(one, other)
        ? PART + REST * shorter / longer
        : (int) Math.round(MOST * shared(one, other));
    boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    return sameEnd ? likeness : Math.max(0, likeness - OTHER_END);
  }

  /// The share of pairs of neighbouring characters that both have (Dice).
  private static double shared(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      String pair = other.substring(i, i + 2);
      if (pairs.merge(pair, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (one.length() + other.length() - 2);
  }
}
