package org.liuzhun.print.changes;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.UndoStep;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.merge.Cell;
import org.liuzhun.text.Texts;

/// What undo would take back, and what it left (撤销的写法).
public final class UndoWords {

  private UndoWords() {}

  /// What undo would take back next; empty for nothing.
  public static String next(Workbook workbook, ZoneId zone) {
    return workbook.undoable(1).stream()
        .findFirst()
        .map(step -> Texts.of("time.next", of(workbook.village(), step, zone)))
        .orElse("");
  }

  /// A step: when, and the first of what it did.
  public static String of(VillageFile village, UndoStep step, ZoneId zone) {
    ChangeWords words = new ChangeWords(village, step.begins());
    List<HistoryEntry> entries = step.begins().entries();
    if (entries.isEmpty()) {
      return step.when().atZoneSameInstant(zone).toLocalDate().toString();
    }
    HistoryEntry first = entries.getFirst();
    String what = Texts.of(
        "time.cell",
        named(words, first.entity(), first.row()),
        entries.size() == 1 || step.rows() > 1 ? ChangeWords.what(first) : fields(entries));
    String why = ChangeWords.why(first);
    String all = step.rows() > 1 ? Texts.of("time.step.more", what, step.rows()) : what;
    return Texts.of(
        "time.step",
        ChangeWords.when(first, zone),
        why.isEmpty() ? all : Texts.of("time.kind-reason", why, all));
  }

  private static String named(ChangeWords words, Entity entity, UUID id) {
    String household = words.households(id);
    String row = words.row(entity, id);
    return household.isEmpty() ? row : Texts.of("time.household-row", household, row);
  }

  private static String fields(List<HistoryEntry> entries) {
    return String.join("、", entries.stream().limit(3).map(ChangeWords::what).toList());
  }

  /// A cell that undo left, because somebody wrote it since.
  public static String left(ChangeWords words, Cell cell) {
    Optional<Entity> entity = Catalogue.entity(cell.entity());
    String row = entity.map(kind -> named(words, kind, cell.row())).orElse(cell.entity());
    String field = entity
        .flatMap(kind -> kind.field(cell.field()))
        .map(known -> known.label(Texts.language()))
        .orElse("");
    return Texts.of("time.undo.left", field.isEmpty() ? row : Texts.of("time.cell", row, field));
  }
}
