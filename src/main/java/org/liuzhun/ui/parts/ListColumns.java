package org.liuzhun.ui.parts;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;

/// The columns of a list (列表列).
public final class ListColumns {

  private static final int MOST = 7;

  private ListColumns() {}

  /// The first fields of the entity's form.
  public static List<Field<?>> of(Entity entity) {
    return FormFields.of(entity).stream()
        .limit(MOST)
        .<Field<?>>map(field -> field)
        .toList();
  }

  /// These columns.
  public static List<Field<?>> of(Entity entity, TableField<?, ?>... columns) {
    return Stream.of(columns).<Field<?>>map(entity::field).toList();
  }
}
