package org.liuzhun.store.projection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.RowState;

/// The row that a state shows.
public final class ShownRow {

  private ShownRow() {}

  /// The row; empty while it is hidden.
  public static Optional<Row> of(Entity entity, UUID id, RowState state) {
    return state.visible() ? Optional.of(values(entity, id, state)) : Optional.empty();
  }

  /// What changes in the rows that show; a row that turns out to be of another kind goes from
  /// the one and comes to the other.
  static List<RowChange> changes(UUID id, RowState old, RowState now) {
    boolean same = old.entity().equals(now.entity());
    return Stream.of(
            same ? Optional.<RowChange>empty() : change(id, old, RowState.NONE, old.entity()),
            change(id, same ? old : RowState.NONE, now, now.entity()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<RowChange> change(UUID id, RowState old, RowState now, String entity) {
    return Catalogue.entity(entity).flatMap(known -> change(known, id, old, now));
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
