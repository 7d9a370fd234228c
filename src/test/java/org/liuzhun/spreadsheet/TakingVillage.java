package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// A village that takes in one list after the other.
final class TakingVillage {

  private VillageFile file = VillageFile.of(List.of());

  /// What it holds by now.
  VillageFile file() {
    return file;
  }

  /// Takes a list in, each cell of which must have its fate.
  ImportPlan take(Sheet sheet) throws Exception {
    ImportPlan plan = Tried.plan(file, sheet);
    assertEquals(Tried.filledBelow(sheet, 0), Tried.booked(plan), "every cell has its fate");
    file = Tried.after(file, plan.toEdit());
    return plan;
  }

  /// The first row that is so.
  Row found(Entity entity, Predicate<Row> which) {
    return file.rows(entity).stream().filter(which).findFirst().orElseThrow();
  }
}
