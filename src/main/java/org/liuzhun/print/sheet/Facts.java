package org.liuzhun.print.sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Trouble;

/// The filled fields of the register that a sheet takes (取用项): each counts once, however often the
/// sheet says it. What is worked out of several fields, a sum for instance, is not counted.
final class Facts {

  private static final ScopedValue<Facts> COUNTING = ScopedValue.newInstance();

  private final Set<Fact> taken = new HashSet<>();

  /// One field of one row.
  private record Fact(UUID row, Field<?> field) {}

  /// Fills a template while this counts what it takes.
  String counting(ScopedValue.CallableOp<String, Trouble> filling) throws Trouble {
    return ScopedValue.where(COUNTING, this).call(filling);
  }

  /// A template takes a field of a row.
  static void take(Row row, Field<?> field) {
    if (COUNTING.isBound() && row.get(field.column()) != null) {
      COUNTING.get().taken.add(new Fact(row.id(), field));
    }
  }

  int count() {
    return taken.size();
  }
}
