package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes back what a transaction did (撤销), as far as nobody has written over it since.
public final class Undo {

  /// What taking back comes to.
  ///
  /// @param rows the writes that restore what was before
  /// @param left the cells that somebody has written since; they stay
  public record Plan(List<RowOp> rows, List<Cell> left) {}

  private final State state;
  private final List<RowOp> rows = new ArrayList<>();
  private final List<Cell> left = new ArrayList<>();

  private Undo(State state) {
    this.state = state;
  }

  /// The plan for taking back the transactions of one edit; no row is written twice in them.
  public static Plan of(State state, List<Transaction> edit) {
    Undo undo = new Undo(state);
    for (Transaction transaction : edit.reversed()) {
      transaction.rows().forEach(op -> undo.take(transaction.dot(), op));
    }
    return new Plan(undo.rows, undo.left);
  }

  private void take(Dot dot, RowOp op) {
    RowState now = state.row(op.key());
    LifeWrite life = op.life();
    if (life != null && life.alive()) {
      takeBirth(now, dot, op, life);
      return;
    }
    Map<String, CellWrite> cells = restored(now, dot, op);
    LifeWrite revival = revival(now, dot, op, life);
    if (revival != null || !cells.isEmpty()) {
      rows.add(new RowOp(op.entity(), op.row(), revival, cells));
    }
  }

  /// Deletes what was created. What was revived gets back the values that it was deleted with, too.
  private void takeBirth(RowState now, Dot dot, RowOp op, LifeWrite life) {
    if (!livesBy(now, dot, op) || writtenSince(now, dot, op, life)) {
      left.add(new Cell(op.entity(), op.row(), RowState.LIFE));
      return;
    }
    Map<String, CellWrite> cells = life.replaced().isEmpty() ? Map.of() : restored(now, dot, op);
    Author.delete(now, op.entity(), op.row())
        .ifPresent(death -> rows.add(new RowOp(op.entity(), op.row(), death.life(), cells)));
  }

  private @Nullable LifeWrite revival(RowState now, Dot dot, RowOp op, @Nullable LifeWrite life) {
    if (life == null) {
      return null;
    }
    if (livesBy(now, dot, op)) {
      return new LifeWrite(true, List.of(now.lives().getFirst().dot()), Set.of());
    }
    left.add(new Cell(op.entity(), op.row(), RowState.LIFE));
    return null;
  }

  private Map<String, CellWrite> restored(RowState now, Dot dot, RowOp op) {
    Map<String, CellWrite> cells = new LinkedHashMap<>();
    op.cells().forEach((field, write) -> {
      Optional<JsonNode> before = before(op, field, write);
      List<Head> heads = now.heads(field);
      boolean ours = heads.size() == 1
          && new Origin(state, op.row()).isOf(dot, heads.getFirst().dot(), field);
      if (ours && before.isPresent()) {
        cells.put(field, new CellWrite(before.get(), List.of(heads.getFirst().dot())));
      } else {
        left.add(new Cell(op.entity(), op.row(), field));
      }
    });
    return cells;
  }

  /// What the cell showed before; empty when that was erased.
  private Optional<JsonNode> before(RowOp op, String field, CellWrite write) {
    List<Head> replaced = new ArrayList<>();
    for (Dot dot : write.replaced()) {
      state.past(dot, op.row()).ifPresent(past -> {
        CellWrite old = past.op().cells().get(field);
        if (old != null) {
          replaced.add(new Head(dot, past.hlc(), old.value()));
        }
      });
    }
    return replaced.isEmpty()
        ? Optional.of(NullNode.getInstance())
        : Head.shown(replaced).map(Head::value);
  }

  /// Whether something was written to a created or revived row that came neither with it nor from
  /// before its deletion.
  private boolean writtenSince(RowState now, Dot dot, RowOp op, LifeWrite life) {
    Set<Dot> expected = new HashSet<>(Set.of(dot));
    for (Dot old : life.replaced()) {
      expected.add(old);
      state
          .past(old, op.row())
          .map(past -> past.op().life())
          .ifPresent(deleted -> expected.addAll(deleted.seen()));
    }
    Origin origin = new Origin(state, op.row());
    return now.cells().entrySet().stream()
        .anyMatch(cell -> cell.getValue().stream()
            .map(Head::dot)
            .anyMatch(head -> !origin.emptied(head, cell.getKey())
                && Collections.disjoint(origin.chain(head, cell.getKey()), expected)));
  }

  private boolean livesBy(RowState now, Dot dot, RowOp op) {
    return now.lives().size() == 1
        && new Origin(state, op.row()).isOf(dot, now.lives().getFirst().dot(), RowState.LIFE);
  }
}
