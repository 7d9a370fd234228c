package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Author;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Values;
import org.liuzhun.store.trust.Member;
import org.liuzhun.text.Trouble;

/// What a revoked laptop wrote after its last accepted save (另放的保存): it is in everybody's log
/// and counts nowhere. A person who may write can adopt it save by save; what is adopted is a
/// write like any other, by whoever adopts it. On the workbook's thread only.
public final class Apart {

  private final Workbook workbook;
  private final Opened opened;

  Apart(Workbook workbook, Opened opened) {
    this.workbook = workbook;
    this.opened = opened;
  }

  /// One save that is kept apart and would change something.
  ///
  /// @param device the revoked laptop
  /// @param number its number there
  /// @param who the person; empty when erased
  /// @param when by that laptop's clock
  /// @param values what it wrote
  public record Held(
      UUID device, long number, String who, OffsetDateTime when, List<Value> values) {}

  /// A value that is kept apart.
  ///
  /// @param entity the kind of the row
  /// @param row the row
  /// @param field the cell; null where the row was made or deleted
  /// @param value the value; null for a cleared cell
  /// @param deletes whether the row was deleted
  public record Value(
      Entity entity,
      UUID row,
      @Nullable Field<?> field,
      @Nullable Object value,
      boolean deletes) {}

  /// The saves of a laptop that are kept apart, in their order; those that would change nothing,
  /// because they were adopted or say what shows already, are left out.
  public List<Held> of(UUID device) throws Trouble {
    return Opened.guarded(() -> {
      List<Held> held = new ArrayList<>();
      for (Transaction transaction : transactions(device)) {
        List<RowOp> ops = ops(transaction);
        if (!ops.isEmpty()) {
          Heading heading = transaction.heading();
          held.add(new Held(
              device,
              transaction.dot().seq(),
              heading.actor(),
              heading.wall(),
              ops.stream().flatMap(op -> values(op).stream()).toList()));
        }
      }
      return held;
    });
  }

  /// Writes what a save said, as a write of this person.
  ///
  /// @throws Trouble `trouble.store.role`: nothing was written
  public Saved adopt(Held held, String reason) throws Trouble {
    return Opened.guarded(() -> {
      for (Transaction transaction : transactions(held.device())) {
        if (transaction.dot().seq() == held.number()) {
          List<RowOp> ops = ops(transaction);
          return ops.isEmpty()
              ? Saved.NOTHING
              : workbook.write(Heading.Kind.EDIT, reason, ops, List.of());
        }
      }
      return Saved.NOTHING;
    });
  }

  /// The lines of saves kept apart that write what an erasure takes: they lie in the log, too.
  ///
  /// @param going whether a write goes
  List<Line> lines(Predicate<RowOp> going) throws IOException, Trouble {
    List<Line> lines = new ArrayList<>();
    for (Member member : opened.membership().trust().members()) {
      for (Transaction transaction : transactions(member.certificate().device())) {
        for (int i = 0; i < transaction.rows().size(); i++) {
          if (going.test(transaction.rows().get(i))) {
            lines.add(transaction.line(i + 1));
          }
        }
      }
    }
    return lines;
  }

  private List<Transaction> transactions(UUID device) throws IOException, Trouble {
    opened.log().seal();
    Optional<Member> member = opened.membership().trust().member(device).filter(Member::revoked);
    return member.isEmpty()
        ? List.of()
        : opened.log().behind(device, member.get().last());
  }

  /// What adopting comes to now: the person has seen all that stands in these cells.
  private List<RowOp> ops(Transaction transaction) {
    opened.projection().prepare(transaction.rows().stream().map(RowOp::row).toList());
    List<RowOp> ops = new ArrayList<>();
    for (RowOp op : transaction.rows()) {
      RowState now = opened.projection().state().row(op.key());
      LifeWrite life = op.life();
      if (life != null && !life.alive()) {
        Author.delete(now, op.entity(), op.row()).ifPresent(ops::add);
      } else if (now.visible() || life != null) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        op.cells().forEach((field, write) -> {
          if (!write.value().isMissingNode()) {
            values.put(field, write.value());
          }
        });
        Author.edit(now, op.entity(), op.row(), values).ifPresent(ops::add);
      }
    }
    return ops;
  }

  private static List<Value> values(RowOp op) {
    Optional<Entity> known = Catalogue.entity(op.entity());
    if (known.isEmpty()) {
      return List.of();
    }
    Entity entity = known.get();
    List<Value> values = new ArrayList<>();
    LifeWrite life = op.life();
    if (life != null && !life.alive()) {
      values.add(new Value(entity, op.row(), null, null, true));
    }
    op.cells()
        .forEach((name, write) -> entity
            .field(name)
            .ifPresent(field -> values.add(
                new Value(entity, op.row(), field, Values.value(field, write.value()), false))));
    return values;
  }
}
