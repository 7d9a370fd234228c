package org.liuzhun.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The vocabulary of the village, list by list.
final class Words {

  private static final Map<String, List<String>> LISTS = new HashMap<>();

  static {
    for (String[] cells : Sheet.lines("words")) {
      LISTS.put(cells[0], Arrays.stream(cells).skip(1).toList());
    }
  }

  private Words() {}

  /// All words of a list.
  static List<String> list(String key) {
    return Objects.requireNonNull(LISTS.get(key), key);
  }

  /// The one word of a list.
  static String one(String key) {
    return list(key).getFirst();
  }

  /// One of the words of a list.
  static String pick(String key, Dice dice) {
    return dice.pick(list(key));
  }

  /// A pattern with the values in place of `{0}`, `{1}` ...
  static String fill(String pattern, Object... values) {
    String text = pattern;
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }
}
