package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.MeasureType;

/// Which entries of a list a table is meant for (列表范围): one of loans is not filled with
/// every measure.
final class Meant {

  /// Columns of the kind of a measure: a table that has one holds every kind.
  private static final Set<TableField<?, ?>> KINDS = Set.of(MEASURE.TYPE, MEASURE.CATEGORY);

  private Meant() {}

  /// Of the entries those of the types that the columns are made for; where no column is made for a
  /// type, those that have something to say in a column of their list.
  static List<Whose> of(Part part, List<Whose> all) {
    List<Field<?>> own = fields(part).toList();
    Set<MeasureType> types =
        own.stream().flatMap(field -> field.shownFor().stream()).collect(Collectors.toSet());
    return own.isEmpty() || own.stream().anyMatch(field -> KINDS.contains(field.column()))
        ? all
        : all.stream().filter(whose -> isMeant(whose.row(), types, own)).toList();
  }

  private static boolean isMeant(
      @Nullable Row entry, Set<MeasureType> types, List<Field<?>> fields) {
    return entry != null && (types.isEmpty() ? says(entry, fields) : isOne(entry, types));
  }

  private static Stream<Field<?>> fields(Part part) {
    return part.slots().stream()
        .filter(Slot::isFilled)
        .flatMap(slot -> slot.asked() instanceof Asked.OfField(var _, var field)
            ? Stream.<Field<?>>of(field)
            : Stream.empty())
        .filter(field -> Rows.entity(field) == part.about().list());
  }

  private static boolean says(Row entry, List<Field<?>> fields) {
    return fields.stream().anyMatch(field -> entry.get(field.column()) != null);
  }

  private static boolean isOne(Row measure, Set<MeasureType> types) {
    var type = measure.get(MEASURE.TYPE);
    return type != null && types.stream().anyMatch(type::is);
  }
}
