package org.liuzhun.spreadsheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;

/// Days of a monitoring. The national system often says the month alone: then the day of the
/// register stands, and where there is none the first of the month is taken and pointed out.
final class MonitoringDay {

  private MonitoringDay() {}

  /// The day that a line says for a column of the monitoring; null when it says none.
  static @Nullable LocalDate of(SheetRow row, TableField<?, LocalDate> column) {
    return row.find(meaning ->
            meaning instanceof Meaning.OfList(var field) && field.column().equals(column))
        .map(MonitoringDay::of)
        .orElse(null);
  }

  private static @Nullable LocalDate of(SheetRow.Placed placed) {
    LocalDate day = SheetRow.value(Optional.of(placed), Kind.day());
    YearMonth month = day == null ? month(placed) : null;
    return month == null ? day : month.atDay(1);
  }

  /// Why a cell of a day is none.
  static Optional<Problem> refusal(SheetRow.Placed placed) {
    return placed.column().meaning() instanceof Meaning.OfList(var field)
            && field.kind() instanceof DayKind
            && of(placed) == null
            && placed.parse(Kind.day()) instanceof Parsed.Refused<LocalDate>(var problem)
        ? Optional.of(problem)
        : Optional.empty();
  }

  /// Takes a day into the row.
  ///
  /// @param known the row as it is now
  static void take(
      Writer writer,
      Subject subject,
      Row row,
      Field<LocalDate> field,
      SheetRow.Placed placed,
      Optional<Row> known) {
    LocalDate day = SheetRow.value(Optional.of(placed), Kind.day());
    YearMonth month = day == null ? month(placed) : null;
    if (month == null) {
      writer.cell(subject, row, field, placed);
      return;
    }
    LocalDate before = known.map(now -> now.get(field.column())).orElse(null);
    if (before != null && YearMonth.from(before).equals(month)) {
      writer.book(placed, Fate.UNCHANGED, null);
    } else {
      writer.book(
          placed,
          writer.value(subject, row, field, month.atDay(1), placed),
          Problem.of("problem.month-alone", month.atDay(1).toString()));
    }
  }

  private static @Nullable YearMonth month(SheetRow.Placed placed) {
    return SheetRow.value(Optional.of(placed), Kind.month());
  }
}
