package org.liuzhun.store;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Life;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.projection.Projection;

/// Which row went into which when somebody decided that they are one (合并去向). The decision says so
/// itself: later nothing else may tell, and who is erased has to go with all that he was entered
/// as.
///
/// @param projection the database
record MadeOne(Projection projection) {

  /// The kind of row that says it. It is in no catalogue, because nobody fills it in.
  private static final String ENTITY = "made_one";

  private static final String GONE = "gone";
  private static final String KEPT = "kept";

  /// Says it.
  ///
  /// @param into the rows that go, and for each the one that stays
  List<RowOp> said(Map<UUID, UUID> into) {
    Map<UUID, RowState> before = projection.foreign(ENTITY);
    List<RowOp> said = new ArrayList<>();
    into.forEach((gone, kept) -> {
      UUID row = Decisions.id(ENTITY + gone + " " + kept);
      List<Dot> lives = before.getOrDefault(row, RowState.NONE).lives().stream()
          .map(Life::dot)
          .toList();
      Map<String, CellWrite> cells = Map.of(GONE, cell(gone), KEPT, cell(kept));
      said.add(new RowOp(ENTITY, row, new LifeWrite(true, lives, Set.of()), cells));
    });
    return said;
  }

  private static CellWrite cell(UUID row) {
    return new CellWrite(TextNode.valueOf(row.toString()), List.of());
  }

  /// A row and what went into it, also by way of others.
  Set<UUID> with(UUID row) {
    List<RowState> said =
        projection.foreign(ENTITY).values().stream().filter(RowState::visible).toList();
    Set<UUID> all = new LinkedHashSet<>(Set.of(row));
    int before;
    do {
      before = all.size();
      said.stream()
          .filter(one -> named(one, KEPT).filter(all::contains).isPresent())
          .forEach(one -> named(one, GONE).ifPresent(all::add));
    } while (all.size() > before);
    return all;
  }

  /// The row that a cell names; none when somebody erased it, or a faulty program wrote it.
  private static Optional<UUID> named(RowState row, String cell) {
    try {
      return Head.shown(row.heads(cell))
          .map(head -> UUID.fromString(head.value().asText()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
