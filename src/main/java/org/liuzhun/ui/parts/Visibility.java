package org.liuzhun.ui.parts;

import static org.liuzhun.registry.db.Tables.MEASURE;

import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureType;

/// Whether a field shows in the form of a row (字段是否显示): always, or for the chosen measure
/// type, or because it holds a value that must not be out of sight; a retired field only
/// then.
final class Visibility {

  private Visibility() {}

  static boolean shows(Field<?> field, Row row) {
    if (row.get(field.column()) != null) {
      return true;
    }
    if (field.shownFor().isEmpty()) {
      return !field.is(Field.Trait.RETIRED);
    }
    Coded<MeasureType> type = row.get(MEASURE.TYPE);
    return type != null && type.value().map(field.shownFor()::contains).orElse(false);
  }
}
