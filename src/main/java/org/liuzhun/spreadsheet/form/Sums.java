package org.liuzhun.spreadsheet.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// Computes the formulas of a filled form, so that a reader that computes nothing shows the sums
/// too.
final class Sums {

  private Sums() {}

  /// Computes what can be computed; the rest is left to the spreadsheet program, which is told to
  /// compute everything when it opens the file.
  ///
  /// @return how many formulas were left to it
  static int compute(Workbook workbook) {
    workbook.setForceFormulaRecalculation(true);
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    int left = 0;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA && !computed(evaluator, cell)) {
            left++;
          }
        }
      }
    }
    return left;
  }

  private static boolean computed(FormulaEvaluator evaluator, Cell cell) {
    try {
      evaluator.evaluateFormulaCell(cell);
      return true;
    } catch (RuntimeException e) {
      // Unknown functions and links to other files: the library answers with many kinds.
      return false;
    }
  }
}
