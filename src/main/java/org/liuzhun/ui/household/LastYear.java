package org.liuzhun.ui.household;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.Offer;

/// What the rows of a year in a list could be again this year (照抄上一年): plans, produce. Sums and
/// results are not among it; they are this year's own. What this year says already stays; of a row
/// that was begun only the blanks are offered.
///
/// @param year the column with the year
/// @param apart the columns that tell rows of one year apart; none where a year has one row
/// @param same the columns that are taken over
record LastYear(
    TableField<?, Integer> year, List<TableField<?, ?>> apart, List<TableField<?, ?>> same) {

  /// The last year before this one that has rows.
  OptionalInt before(List<Row> rows, int thisYear) {
    return rows.stream()
        .mapToInt(row -> row.get(year, thisYear))
        .filter(one -> one < thisYear)
        .max();
  }

  /// The rows of that year that this year has not got, and the values that it has not got.
  ///
  /// @param fresh begins a row with its identity and owner
  List<Offer> offers(List<Row> rows, int from, int thisYear, Desk desk, UnaryOperator<Row> fresh) {
    return rows.stream()
        .filter(row -> row.get(year, thisYear) == from)
        .flatMap(row -> rows.stream()
            .filter(other -> other.get(year, from) == thisYear && alike(other, row))
            .findFirst()
            .map(there -> blanks(row, there, desk))
            .orElseGet(() -> Stream.of(whole(row, fresh.apply(row), thisYear, desk))))
        .toList();
  }

  private boolean alike(Row one, Row other) {
    return apart.stream().allMatch(column -> Objects.equals(one.get(column), other.get(column)));
  }

  private Offer whole(Row from, Row fresh, int thisYear, Desk desk) {
    Row copy = fresh.with(year, thisYear);
    for (TableField<?, ?> column : same) {
      copy = copied(column, from, copy);
    }
    Row row = from.entity().naturalKey().isEmpty() ? copy : copy.underItsKey();
    return new Offer(words(from, same.stream(), desk), true, edit -> edit.create(row));
  }

  private Stream<Offer> blanks(Row from, Row there, Desk desk) {
    return same.stream()
        .filter(column -> there.get(column) == null && from.get(column) != null)
        .map(column -> new Offer(
            words(from, Stream.concat(apart.stream(), Stream.of(column)), desk),
            true,
            edit -> edit.change(there, copied(column, from, there))));
  }

  private static String words(Row from, Stream<TableField<?, ?>> columns, Desk desk) {
    return columns
        .map(column -> from.entity().field(column))
        .filter(field -> from.get(field.column()) != null)
        .map(field -> Texts.of(
            "ui.parts.year.copy.line", field.label(Texts.language()), desk.words(from, field)))
        .collect(Collectors.joining("  "));
  }

  private static <T> Row copied(TableField<?, T> column, Row from, Row to) {
    return to.with(column, from.get(column));
  }
}
