package org.liuzhun.store.projection;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowState;

/// The row that a state shows.
public final class ShownRow {

  private ShownRow() {}

  /// The row; empty while it is hidden.
  public static Optional<Row> of(Entity entity, UUID id, RowState state) {
    return state.visible() ? Optional.of(values(entity, id, state)) : Optional.empty();
  }

  /// What changes in the row that shows; empty when nothing does, or when the catalogue does not
  /// have its kind.
  static Optional<RowChange> change(RowKey row, RowState old, RowState now) {
    return Catalogue.entity(row.entity()).flatMap(entity -> change(entity, row.row(), old, now));
  }

  private static Optional<RowChange> change(Entity entity, UUID id, RowState old, RowState now) {
    Optional<Row> was = of(entity, id, old);
    Optional<Row> is = of(entity, id, now);
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(new RowChange(entity, id, was.orElse(null), is.orElse(null)));
  }

  /// The row's shown values, whether or not it is hidden.
  static Row values(Entity entity, UUID id, RowState state) {
    @Nullable Object[] values = new Object[entity.fields().size()];
    state
        .cells()
        .forEach((name, heads) -> entity
            .field(name)
            .ifPresent(field -> values[entity.position(field.column())] =
                Head.shown(heads).map(head -> Values.value(field, head.value())).orElse(null)));
    return Row.of(entity, id, values);
  }
}
