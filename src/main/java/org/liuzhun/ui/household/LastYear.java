package org.liuzhun.ui.household;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FieldText;
import org.liuzhun.ui.parts.Offer;
import org.liuzhun.ui.parts.References;

/// What the rows of a year in a list could be again this year (照抄上一年): plans, produce. Sums and
/// results are not among it; they are this year's own.
///
/// @param year the column with the year
/// @param same the columns that are taken over; the first one tells rows of a year apart
record LastYear(TableField<?, Integer> year, List<TableField<?, ?>> same) {

  /// The last year before this one that has rows.
  OptionalInt before(List<Row> rows, int thisYear) {
    return rows.stream()
        .mapToInt(row -> row.get(year, thisYear))
        .filter(one -> one < thisYear)
        .max();
  }

  /// The rows of that year that this year has not got.
  ///
  /// @param fresh begins a row with its identity and owner
  List<Offer> offers(
      List<Row> rows, int from, int thisYear, References references, UnaryOperator<Row> fresh) {
    return rows.stream()
        .filter(row -> row.get(year, thisYear) == from)
        .filter(row -> rows.stream()
            .noneMatch(other -> other.get(year, from) == thisYear && alike(other, row)))
        .map(row -> offer(row, fresh.apply(row).with(year, thisYear), references))
        .toList();
  }

  private boolean alike(Row one, Row other) {
    return Objects.equals(one.get(same.getFirst()), other.get(same.getFirst()));
  }

  private Offer offer(Row from, Row fresh, References references) {
    Row copy = fresh;
    for (TableField<?, ?> column : same) {
      copy = copied(column, from, copy);
    }
    String text = same.stream()
        .map(column -> from.entity().field(column))
        .filter(field -> from.get(field.column()) != null)
        .map(field -> Texts.of(
            "ui.parts.year.copy.line",
            field.label(Texts.language()),
            field.mask(FieldText.shown(from, field, references))))
        .collect(Collectors.joining("  "));
    Row row = copy;
    return new Offer(text, true, edit -> edit.create(row));
  }

  private static <T> Row copied(TableField<?, T> column, Row from, Row to) {
    return to.with(column, from.get(column));
  }
}
