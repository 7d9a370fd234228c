package org.liuzhun.spreadsheet;

import java.util.List;
import java.util.Map;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// What an import would do (导入预览): nothing is written until the edit is saved.
///
/// @param headers the sheets in which headings were recognised, with the meaning of each column
/// @param households households by outcome
/// @param people people by outcome
/// @param cells filled cells by fate
/// @param changes values of the register that would change
/// @param problems what is not taken, and remarks
/// @param toEdit the edit; empty when the register says the same already
public record ImportPlan(
    List<Header> headers,
    Map<Outcome, Integer> households,
    Map<Outcome, Integer> people,
    Map<Fate, Integer> cells,
    List<CellChange> changes,
    List<CellProblem> problems,
    Edit toEdit) {

  /// Judges the sheets against the register.
  ///
  /// @throws Trouble when no headings are known, or several villages and none ours
  public static ImportPlan of(List<Sheet> sheets, VillageFile village, ImportSettings settings)
      throws Trouble {
    return of(sheets, village, settings, Remembered.NOTHING);
  }

  /// Judges the sheets against the register, with what somebody said about their columns.
  ///
  /// @throws Trouble when no headings are known, or several villages and none ours
  public static ImportPlan of(
      List<Sheet> sheets, VillageFile village, ImportSettings settings, Remembered remembered)
      throws Trouble {
    return new Planner(village, settings).plan(sheets, remembered, Steps.NONE);
  }
}
