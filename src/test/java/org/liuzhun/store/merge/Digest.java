package org.liuzhun.store.merge;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is known, as text in a fixed order.
final class Digest {

  private Digest() {}

  /// Heads, lives, shown values, conflicts, visibility, and what was replaced before it came.
  static String of(MemoryState state) {
    StringBuilder text = new StringBuilder();
    state.rows().forEach((id, row) -> {
      text.append(name(id)).append(row.visible() ? " shows " : " hidden ").append(row.conflicts());
      text.append(row.ahead()).append(dots(row.lives())).append('\n');
      row.cells()
          .forEach((field, heads) -> text.append(field)
              .append(dots(heads))
              .append(Head.shown(heads).map(Head::value))
              .append('\n'));
    });
    return text.toString();
  }

  /// Heads, lives, conflicts, visibility: what no clock may decide.
  static String withoutTime(MemoryState state) {
    StringBuilder text = new StringBuilder();
    state.rows().forEach((id, row) -> {
      text.append(name(id)).append(row.visible()).append(row.conflicts()).append(dots(row.lives()));
      row.cells().forEach((field, heads) -> text.append(field).append(dots(heads)));
    });
    return text.toString();
  }

  /// The values that show.
  static String shown(MemoryState state) {
    TreeMap<String, String> values = new TreeMap<>();
    state.rows().forEach((id, row) -> {
      if (row.visible()) {
        values.put(name(id), "");
        row.cells()
            .forEach((field, heads) -> Head.shown(heads)
                .filter(head -> !head.value().isNull())
                .ifPresent(head -> values.put(name(id) + field, head.value().toString())));
      }
    });
    return values.toString();
  }

  private static String name(RowKey row) {
    return row.entity() + row.row();
  }

  private static String dots(List<? extends Written> heads) {
    return heads.stream()
        .map(Written::dot)
        .sorted()
        .map(Dot::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
