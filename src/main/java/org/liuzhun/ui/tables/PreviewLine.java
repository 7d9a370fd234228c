package org.liuzhun.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liuzhun.registry.Cover;
import org.liuzhun.spreadsheet.CellChange;
import org.liuzhun.spreadsheet.CellProblem;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.text.Texts;

/// One line of the preview: a value that would change, or a cell that is not taken.
///
/// @param where the cell
/// @param what the person and field, or what stands in the cell, as numbers may be read
/// @param change old and new value, or the reason
record PreviewLine(String where, Function<Cover, String> what, Function<Cover, String> change) {

  private static final int MOST = 5_000;

  /// What is not taken first, then what would change; at most 5,000 lines.
  static List<PreviewLine> of(ImportPlan plan) {
    List<PreviewLine> lines = new ArrayList<>();
    plan.problems().stream().limit(MOST).map(PreviewLine::of).forEach(lines::add);
    plan.changes().stream()
        .limit(Math.max(0, MOST - lines.size()))
        .map(PreviewLine::of)
        .forEach(lines::add);
    return lines;
  }

  private static PreviewLine of(CellProblem problem) {
    return new PreviewLine(problem.position().toString(), problem::words, _ -> problem.message());
  }

  private static PreviewLine of(CellChange change) {
    String what = (change.who() + " " + change.field().label(Texts.language())).strip();
    return new PreviewLine(change.position().toString(), _ -> what, change::words);
  }
}
