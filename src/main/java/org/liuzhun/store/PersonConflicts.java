package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Life;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.State;

/// Conflicts that several rows make together, when different laptops made them: one person entered
/// twice, one person moved into two households.
record PersonConflicts(Opened opened, VillageFile village) {

  /// The kind of row that says: these are two people. It is in no catalogue, because nobody fills
  /// it
  /// in.
  private static final String DIFFERENT = "different_people";

  List<Conflict> list() {
    Map<String, Map<UUID, Row>> numbers = new TreeMap<>();
    Map<UUID, List<Row>> open = new TreeMap<>();
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.everybody()) {
        String number = member.person().get(PERSON.ID_NUMBER);
        if (number != null) {
          numbers
              .computeIfAbsent(Hygiene.key(number), _ -> new TreeMap<>())
              .put(member.file().id(), member.person());
        }
        if (member.membership().get(MEMBERSHIP.LEFT_ON) == null) {
          open.computeIfAbsent(member.file().id(), _ -> new ArrayList<>()).add(member.membership());
        }
      }
    }
    List<Conflict> found = new ArrayList<>();
    Set<UUID> different = opened.projection().foreign(DIFFERENT).keySet();
    numbers.values().forEach(same -> {
      if (same.size() > 1 && !different.contains(name(same.keySet()))) {
        add(Conflict.Kind.SAME_PERSON, Catalogue.PERSON, List.copyOf(same.values()), found);
      }
    });
    open.values().forEach(rows -> {
      if (rows.stream().map(row -> row.get(MEMBERSHIP.HOUSEHOLD)).distinct().count() > 1) {
        add(Conflict.Kind.TWO_HOUSEHOLDS, Catalogue.MEMBERSHIP, rows, found);
      }
    });
    return found;
  }

  /// One laptop alone makes a mistake, not a conflict: the checks find it.
  private void add(Conflict.Kind kind, Entity entity, List<Row> rows, List<Conflict> found) {
    List<Conflict.Version> versions = versions(rows);
    if (versions.stream().map(Conflict.Version::device).distinct().count() > 1) {
      UUID first = versions.getFirst().row();
      String about = versions.stream().map(v -> v.row().toString()).toList().toString();
      found.add(new Conflict(
          CellConflicts.id(kind, about, ""), kind, entity, first, null, null, versions));
    }
  }

  private List<Conflict.Version> versions(List<Row> rows) {
    List<Conflict.Version> versions = new ArrayList<>();
    for (Row row : rows.stream().sorted(Comparator.comparing(Row::id)).toList()) {
      opened.projection().state().row(row.id()).lives().stream()
          .filter(Life::alive)
          .map(Life::dot)
          .min(Comparator.naturalOrder())
          .ifPresent(dot -> versions.add(version(row.id(), dot)));
    }
    return versions;
  }

  private Conflict.Version version(UUID row, Dot dot) {
    Heading heading = opened.projection().heading(dot).orElseThrow();
    UUID device = dot.device();
    boolean mine = device.equals(opened.keys().identity().device());
    return new Conflict.Version(
        row, null, false, heading.actor(), heading.wall(), device, mine, heading.reason());
  }

  List<RowOp> decide(Conflict conflict, Conflict.Decision decision) {
    return switch (decision) {
      case Conflict.Decision.Take(int version) -> take(conflict, version);
      case Conflict.Decision.Different _ -> List.of(different(conflict));
      case Conflict.Decision.Write _ ->
        throw new IllegalArgumentException("rows are chosen, not written");
    };
  }

  private List<RowOp> take(Conflict conflict, int version) {
    UUID kept = conflict.versions().get(version).row();
    Edit.Builder edit = Edit.begin();
    for (Conflict.Version other : conflict.versions()) {
      if (!other.row().equals(kept)) {
        if (conflict.kind() == Conflict.Kind.SAME_PERSON) {
          new SamePerson(village, kept, other.row()).into(edit);
        } else {
          edit.delete(Row.empty(Catalogue.MEMBERSHIP, other.row()));
        }
      }
    }
    State state = opened.projection().state();
    return Writer.ops(state, edit.build());
  }

  private static RowOp different(Conflict conflict) {
    Set<UUID> rows = new HashSet<>();
    conflict.versions().forEach(version -> rows.add(version.row()));
    Map<String, CellWrite> cells = new LinkedHashMap<>();
    int number = 0;
    for (UUID row : rows.stream().sorted().toList()) {
      number++;
      cells.put("person" + number, new CellWrite(TextNode.valueOf(row.toString()), List.of()));
    }
    LifeWrite life = new LifeWrite(true, List.of(), Set.of());
    return new RowOp(DIFFERENT, name(rows), life, cells);
  }

  /// The same row on all laptops for the same people.
  private static UUID name(Set<UUID> people) {
    String text = DIFFERENT + people.stream().sorted().toList();
    ByteBuffer hash = ByteBuffer.wrap(Hash.of(text.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    return new UUID(high, (hash.getLong() >>> 2) | 0x8000_0000_0000_0000L);
  }
}
