package org.liuzhun.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.projection.Projection;

/// One step that undo or redo would take (撤销的一步).
///
/// @param when when it was written
/// @param kind what brought it about
/// @param reason why, or null
/// @param rows how many rows it wrote
/// @param begins what it did to the first of them
public record UndoStep(
    OffsetDateTime when, Heading.Kind kind, @Nullable String reason, int rows, Chronicle begins) {

  private static final int FIRST_ROWS = 3;

  static List<UndoStep> of(
      Workbook workbook, Projection projection, List<List<Dot>> edits, int most) {
    List<UndoStep> steps = new ArrayList<>();
    for (List<Dot> edit : edits.subList(0, Math.min(most, edits.size()))) {
      projection
          .heading(edit.getFirst())
          .ifPresent(heading -> steps.add(step(workbook, projection, edit, heading)));
    }
    return steps;
  }

  private static UndoStep step(
      Workbook workbook, Projection projection, List<Dot> edit, Heading heading) {
    Dot first = edit.getFirst();
    return new UndoStep(
        heading.wall(),
        heading.kind(),
        heading.reason(),
        projection.deeds().rows(edit),
        workbook.timeline().deed(first, projection.deeds().firstRows(first, FIRST_ROWS)));
  }
}
