package org.liuzhun.store;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.text.Trouble;

/// What was decided about things that are no rows of the register (决定), each known by a name. A
/// decision is a save like any other: it travels, and no laptop asks again. On the workbook's
/// thread only.
public final class Decisions {

  /// The kind of row that holds one. It is in no catalogue, because nobody fills it in.
  private static final String ENTITY = "decision";

  private static final String ABOUT = "about";
  private static final String HOW = "how";

  private final Workbook workbook;
  private final Opened opened;

  Decisions(Workbook workbook, Opened opened) {
    this.workbook = workbook;
    this.opened = opened;
  }

  /// How each thing was decided. Where laptops decided differently, what comes last in the
  /// alphabet is left out.
  public Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    opened.projection().foreign(ENTITY).values().stream()
        .filter(RowState::visible)
        .forEach(row ->
            all.merge(text(row, ABOUT), text(row, HOW), (a, b) -> a.compareTo(b) < 0 ? a : b));
    return all;
  }

  private static String text(RowState row, String cell) {
    return Head.shown(row.heads(cell)).map(head -> head.value().asText()).orElse("");
  }

  /// Saves an edit, which may be empty, together with the decision that led to it.
  ///
  /// @param edit what is written into the register; its reason is the decision's
  /// @param about what was decided
  /// @param how how
  /// @throws Trouble `trouble.store.disk`, `trouble.store.reader`: nothing was saved
  public Saved decide(Edit edit, String about, String how) throws Trouble {
    workbook.people().write();
    return Opened.guarded(() -> {
      opened.projection().prepare(edit.writes().stream().map(Edit.Write::row).toList());
      List<RowOp> ops = new ArrayList<>(Writer.ops(opened.projection().state(), edit));
      ops.add(row(about, how));
      return workbook.write(Heading.Kind.RESOLVE, edit.reason(), ops, List.of());
    });
  }

  /// The saves in which laptops decided what was decided in one of these, in the same way.
  static Set<Dot> together(Projection projection, Collection<Dot> dots) {
    return dots.stream()
        .flatMap(dot -> projection.transaction(dot).stream())
        .flatMap(save -> save.rows().stream())
        .map(RowOp::key)
        .filter(row -> row.entity().equals(ENTITY))
        .flatMap(row -> projection.done(row).keySet().stream())
        .map(Line::dot)
        .collect(Collectors.toSet());
  }

  private static RowOp row(String about, String how) {
    Map<String, CellWrite> cells = Map.of(
        ABOUT, new CellWrite(TextNode.valueOf(about), List.of()),
        HOW, new CellWrite(TextNode.valueOf(how), List.of()));
    LifeWrite life = new LifeWrite(true, List.of(), Set.of());
    return new RowOp(ENTITY, id(ENTITY + about + " " + how), life, cells);
  }

  /// The same identity on all laptops for the same text.
  static UUID id(String text) {
    ByteBuffer hash = ByteBuffer.wrap(Hash.of(text.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    return new UUID(high, (hash.getLong() >>> 2) | 0x8000_0000_0000_0000L);
  }
}
