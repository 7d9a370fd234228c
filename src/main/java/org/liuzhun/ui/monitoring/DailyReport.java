package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.register.LineTable.Line;

/// What was done on each day of an event (日报表): evacuated, returned, still away, relieved, with how
/// much money.
final class DailyReport {

  private DailyReport() {}

  /// A line for each day on which something was done.
  static List<Line> of(VillageFile village, Row event) {
    List<Row> all = Disasters.impacts(village, event);
    TreeSet<LocalDate> days = new TreeSet<>();
    all.forEach(row -> Stream.of(
            row.get(EVENT_IMPACT.EVACUATED_ON),
            row.get(EVENT_IMPACT.RETURNED_ON),
            row.get(EVENT_IMPACT.RELIEF_ON))
        .filter(Objects::nonNull)
        .forEach(days::add));
    return days.stream().map(day -> line(all, day)).toList();
  }

  private static Line line(List<Row> all, LocalDate day) {
    BigDecimal money = all.stream()
        .filter(row -> day.equals(row.get(EVENT_IMPACT.RELIEF_ON)))
        .map(row -> row.get(EVENT_IMPACT.RELIEF_AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Line(
        null,
        List.of(
            day.toString(),
            count(all, EVENT_IMPACT.EVACUATED_ON, day),
            count(all, EVENT_IMPACT.RETURNED_ON, day),
            Long.toString(all.stream().filter(row -> isAway(row, day)).count()),
            count(all, EVENT_IMPACT.RELIEF_ON, day),
            money.toPlainString()),
        null);
  }

  private static boolean isAway(Row row, LocalDate day) {
    return !row.get(EVENT_IMPACT.EVACUATED_ON, LocalDate.MAX).isAfter(day)
        && row.get(EVENT_IMPACT.RETURNED_ON, LocalDate.MAX).isAfter(day);
  }

  private static String count(List<Row> all, TableField<?, LocalDate> column, LocalDate day) {
    return Long.toString(all.stream().filter(row -> day.equals(row.get(column))).count());
  }
}
