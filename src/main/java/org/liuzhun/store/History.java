package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.store.projection.Values;

/// Reads the history of rows out of the transactions.
final class History {

  private final Projection projection;
  private final UUID row;
  private final Map<Dot, RowOp> done = new HashMap<>();
  private final List<HistoryEntry> entries = new ArrayList<>();

  private History(Projection projection, UUID row) {
    this.projection = projection;
    this.row = row;
    projection.done(row).forEach((line, op) -> done.put(line.dot(), op));
  }

  /// All that happened to a row, latest first.
  static List<HistoryEntry> of(Projection projection, UUID row) {
    History history = new History(projection, row);
    record Step(Dot dot, RowOp op, Heading heading) {}
    List<Step> steps = new ArrayList<>();
    history.done.forEach((dot, op) ->
        projection.heading(dot).ifPresent(heading -> steps.add(new Step(dot, op, heading))));
    steps.sort(Comparator.<Step>comparingLong(step -> step.heading().hlc())
        .thenComparing(Step::dot)
        .reversed());
    for (Step step : steps) {
      Catalogue.entity(step.op().entity())
          .ifPresent(entity -> history.add(entity, step.dot(), step.op(), step.heading()));
    }
    return history.entries;
  }

  private void add(Entity entity, Dot dot, RowOp op, Heading heading) {
    LifeWrite life = op.life();
    op.cells()
        .forEach((name, write) -> entity.field(name).ifPresent(field -> {
          HistoryEntry.What what =
              write.value().isMissingNode() ? HistoryEntry.What.ERASED : HistoryEntry.What.WRITTEN;
          entries.add(entry(
              entity,
              dot,
              heading,
              what,
              field,
              before(field, write),
              Values.value(field, write.value())));
        }));
    if (life != null) {
      entries.add(entry(entity, dot, heading, what(life), null, null, null));
    }
  }

  private static HistoryEntry.What what(LifeWrite life) {
    if (!life.alive()) {
      return HistoryEntry.What.DELETED;
    }
    return life.replaced().isEmpty() ? HistoryEntry.What.CREATED : HistoryEntry.What.REVIVED;
  }

  private @Nullable Object before(Field<?> field, CellWrite write) {
    List<Head> replaced = new ArrayList<>();
    for (Dot dot : write.replaced()) {
      Optional<Heading> heading = projection.heading(dot);
      RowOp op = done.get(dot);
      if (heading.isPresent() && op != null) {
        CellWrite old =
            op.cells().getOrDefault(field.name(), new CellWrite(NullNode.getInstance(), List.of()));
        replaced.add(new Head(dot, heading.get().hlc(), old.value()));
      }
    }
    Optional<JsonNode> shown = Head.shown(replaced).map(Head::value);
    return shown.isEmpty() ? null : Values.value(field, shown.get());
  }

  private HistoryEntry entry(
      Entity entity,
      Dot dot,
      Heading heading,
      HistoryEntry.What what,
      @Nullable Field<?> field,
      @Nullable Object before,
      @Nullable Object after) {
    return new HistoryEntry(
        heading.wall(),
        heading.actor(),
        dot.device(),
        heading.kind(),
        heading.reason(),
        entity,
        row,
        what,
        field,
        before,
        after);
  }
}
