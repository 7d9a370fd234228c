package org.liuzhun.print.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Terms;
import org.liuzhun.text.Texts;

/// Collects derived values under their Chinese keys.
final class Values {

  private final Map<String, Object> map = new LinkedHashMap<>();

  Values put(Key key, Object value) {
    map.put(key.text(), value);
    return this;
  }

  Map<String, Object> map() {
    return map;
  }

  /// One box to tick per value of a code table.
  static <E extends Code> List<Map<String, Object>> options(List<E> values, Predicate<E> ticked) {
    return values.stream()
        .map(value -> option(value.term(), ticked.test(value)))
        .toList();
  }

  /// The boxes yes and no.
  static List<Map<String, Object>> options(@Nullable Object answer) {
    return List.of(
        option(Terms.flag(true, Texts.CHINESE), Objects.equals(answer, true)),
        option(Terms.flag(false, Texts.CHINESE), Objects.equals(answer, false)));
  }

  /// The same with words behind the last box.
  static List<Map<String, Object>> behind(List<Map<String, Object>> options, String words) {
    if (words.isEmpty()) {
      return options;
    }
    List<Map<String, Object>> all = new ArrayList<>(options);
    Map<String, Object> last = new HashMap<>(all.removeLast());
    last.merge(Key.OPTION_NAME.text(), words, (name, more) -> name.toString() + more);
    all.add(last);
    return all;
  }

  private static Map<String, Object> option(String name, boolean ticked) {
    return Map.of(Key.OPTION_NAME.text(), name, Key.OPTION_TICKED.text(), ticked);
  }
}
