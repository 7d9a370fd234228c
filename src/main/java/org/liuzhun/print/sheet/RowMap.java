package org.liuzhun.print.sheet;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;

/// Rows as a template sees them: values by Chinese key, read when they are asked for. Of several
/// rows the first that has a key gives it.
final class RowMap extends AbstractMap<String, Object> {

  private final Names names;
  private final List<Row> rows;
  private final Map<String, Object> derived;

  RowMap(Names names, List<Row> rows, Map<String, Object> derived) {
    this.names = names;
    this.rows = rows;
    this.derived = derived;
  }

  static RowMap of(Names names, Row row) {
    return new RowMap(names, List.of(row), Map.of());
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    Object own = derived.get(key);
    if (own != null) {
      return own;
    }
    for (Row row : rows) {
      RowKeys.Reading reading = RowKeys.of(row.entity()).get(key);
      if (reading != null) {
        return reading.of(row, names);
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>(derived);
    rows.forEach(row -> RowKeys.of(row.entity())
        .forEach((key, value) -> all.putIfAbsent(key, value.of(row, names))));
    return all.entrySet();
  }
}
