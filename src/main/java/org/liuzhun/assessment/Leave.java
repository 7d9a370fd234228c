package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.DUTY_DAY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DutyKind;

/// The days on which helpers were on leave (请假), from the duty days.
final class Leave {

  private final List<Row> rows;
  private final Set<Day> days;

  /// One helper's day.
  record Day(UUID helper, LocalDate day) {}

  private Leave(List<Row> rows) {
    this.rows = rows;
    days = rows.stream()
        .filter(Leave::counts)
        .map(row ->
            new Day(row.get(DUTY_DAY.HELPER, row.id()), row.get(DUTY_DAY.DAY, LocalDate.MIN)))
        .collect(Collectors.toSet());
  }

  /// The days of leave in a village; those of before, where no duty day changed.
  static Leave of(VillageFile village, @Nullable Leave before) {
    List<Row> rows = village.rows(Catalogue.DUTY_DAY);
    return before != null && before.rows == rows ? before : new Leave(rows);
  }

  boolean isOn(@Nullable UUID helper, LocalDate day) {
    return helper != null && days.contains(new Day(helper, day));
  }

  /// The days that are leave in one of two villages and not in the other.
  Set<Day> differing(Leave other) {
    if (this == other) {
      return Set.of();
    }
    Set<Day> differing = new HashSet<>(days);
    other.days.forEach(day -> {
      if (!differing.remove(day)) {
        differing.add(day);
      }
    });
    return differing;
  }

  private static boolean counts(Row row) {
    var kind = row.get(DUTY_DAY.KIND);
    return kind != null && kind.is(DutyKind.LEAVE);
  }
}
