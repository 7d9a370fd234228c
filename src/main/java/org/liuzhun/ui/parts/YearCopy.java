package org.liuzhun.ui.parts;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.TableField;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Unit;
import org.liuzhun.store.Edit;

/// What a row of one year could take over from the year before (照抄上一年). Nothing is taken over
/// before somebody has confirmed it.
///
/// @param from the row of the earlier year
/// @param stored the row of the later year as the register has it; empty when it has none
/// @param to the row of the later year, with its key
public record YearCopy(Row from, Row stored, Row to) {

  private static final Set<TableField<?, ?>> HAPPENED = Set.of(HOUSEHOLD_YEAR.WATER_DRY_DAYS);

  /// The fields that the later year does not say yet and the earlier one does. Dates and what
  /// happened in a year are not among them: last year's check was not made this year, and its
  /// dry days were not those of this one.
  public List<Field<?>> fields() {
    return to.entity().fields().stream()
        .filter(field -> !to.entity().naturalKey().contains(field.column()))
        .filter(field -> !(field.kind() instanceof DayKind) && !HAPPENED.contains(field.column()))
        .filter(field -> to.get(field.column()) == null && from.get(field.column()) != null)
        .<Field<?>>map(field -> field)
        .toList();
  }

  /// Whether a field is likely to be the same again; sums of money are not.
  public static boolean likely(Field<?> field) {
    return !(field.kind() instanceof DecimalKind(Unit unit) && unit == Unit.YUAN);
  }

  /// Writes the fields that were confirmed.
  public void write(Collection<Field<?>> confirmed, Edit.Builder edit) {
    Row copy = to;
    for (Field<?> field : confirmed) {
      copy = copied(field, copy);
    }
    if (!copy.equals(to)) {
      edit.change(stored, copy);
    }
  }

  private <T> Row copied(Field<T> field, Row row) {
    return row.with(field.column(), from.get(field.column()));
  }
}
