package org.liuzhun.spreadsheet;

import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Problem;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Texts;

/// A cell or row that was not taken, or taken with a remark.
///
/// @param position where; a whole row has no column
/// @param fate what became of it
/// @param written what stands there
/// @param problem why
public record CellProblem(Position position, Fate fate, String written, Problem problem) {

  /// The reason in the language in use.
  public String message() {
    return Texts.of(problem.key(), problem.arguments().toArray());
  }

  /// What stands there as it may be seen by whoever looks over the shoulder.
  public String masked() {
    return words(Cover.HIDDEN);
  }

  /// What stands there as it may be read.
  public String words(Cover cover) {
    return cover == Cover.WHOLE ? written : Header.masked(written);
  }
}
