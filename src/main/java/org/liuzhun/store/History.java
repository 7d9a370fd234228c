package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collection;
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
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.projection.Done;
import org.liuzhun.store.projection.Values;

/// Tells what was done to rows cell by cell, with the value before (修改记录).
final class History {

  private static final Comparator<Done> LATEST_FIRST = Comparator.<Done>comparingLong(
          done -> done.heading().hlc())
      .thenComparing(done -> done.line().dot())
      .reversed()
      .thenComparingInt(done -> done.line().number());

  private record Place(UUID row, Dot dot) {}

  private final Map<Place, Done> past = new HashMap<>();
  private final KeptValues kept;
  private final List<HistoryEntry> entries = new ArrayList<>();

  /// @param past all that was ever done to the rows in question
  History(Collection<Done> past) {
    past.forEach(done -> this.past.put(new Place(done.op().row(), done.line().dot()), done));
    kept = KeptValues.of(past);
  }

  /// What these of the deeds did, latest first.
  ///
  /// @param brief whether the first values of a new row are left out
  List<HistoryEntry> tell(Collection<Done> deeds, boolean brief) {
    deeds.stream()
        .sorted(LATEST_FIRST)
        .forEach(done -> Catalogue.entity(done.op().entity()).ifPresent(entity -> {
          if (!brief || !isBirth(done.op())) {
            cells(entity, done);
          }
          LifeWrite life = done.op().life();
          if (life != null) {
            add(entity, done, what(life), null, null, null);
          }
        }));
    return entries;
  }

  /// Whether a row begins with this.
  static boolean isBirth(RowOp op) {
    LifeWrite life = op.life();
    return life != null && what(life) == HistoryEntry.What.CREATED;
  }

  private void cells(Entity entity, Done done) {
    done.op()
        .cells()
        .forEach((name, write) -> entity.field(name).ifPresent(field -> {
          JsonNode value = kept.value(done.op().row(), name, done.line().dot(), write.value());
          add(
              entity,
              done,
              value.isMissingNode() ? HistoryEntry.What.ERASED : HistoryEntry.What.WRITTEN,
              field,
              before(done.op(), field, write),
              Values.value(field, value));
        }));
  }

  private static HistoryEntry.What what(LifeWrite life) {
    if (!life.alive()) {
      return HistoryEntry.What.DELETED;
    }
    return life.replaced().isEmpty() ? HistoryEntry.What.CREATED : HistoryEntry.What.REVIVED;
  }

  private @Nullable Object before(RowOp op, Field<?> field, CellWrite write) {
    List<Head> replaced = new ArrayList<>();
    for (Dot dot : write.replaced()) {
      Done old = past.get(new Place(op.row(), dot));
      if (old != null) {
        CellWrite before = old.op().cells().get(field.name());
        JsonNode value = before == null ? NullNode.getInstance() : before.value();
        replaced.add(
            new Head(dot, old.heading().hlc(), kept.value(op.row(), field.name(), dot, value)));
      }
    }
    Optional<JsonNode> shown = Head.shown(replaced).map(Head::value);
    return shown.isEmpty() ? null : Values.value(field, shown.get());
  }

  private void add(
      Entity entity,
      Done done,
      HistoryEntry.What what,
      @Nullable Field<?> field,
      @Nullable Object before,
      @Nullable Object after) {
    Heading heading = done.heading();
    entries.add(new HistoryEntry(
        save(done),
        heading.wall(),
        heading.actor(),
        done.line().dot().device(),
        heading.kind(),
        heading.reason(),
        entity,
        done.op().row(),
        what,
        field,
        before,
        after));
  }

  private static String save(Done done) {
    Group group = done.heading().group();
    return group == null ? done.line().dot().toString() : group.id().toString();
  }
}
