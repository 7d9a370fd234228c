package org.liuzhun.print.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands under a key of a template's values: text, a list, or a group of further keys.
public sealed interface Shape {

  /// Text, a number or a condition.
  record Text() implements Shape {}

  /// A list, walked by `for`.
  ///
  /// @param element what each of its lines is
  record Listing(Shape element) implements Shape {}

  /// A group of keys.
  ///
  /// @param keys the keys in the order of the field list
  record Group(Map<String, Entry> keys) implements Shape {

    /// The group with a further key, as inside a loop.
    public Group with(String key, Shape shape) {
      Map<String, Entry> more = new LinkedHashMap<>(keys);
      more.put(key, new Entry(shape, ""));
      return new Group(more);
    }

    /// What stands under the key, or null.
    public @Nullable Shape at(String key) {
      Entry entry = keys.get(key);
      return entry == null ? null : entry.shape();
    }
  }

  /// A key's value.
  ///
  /// @param shape what it is
  /// @param meaning what it says, for the field list
  record Entry(Shape shape, String meaning) {}
}
