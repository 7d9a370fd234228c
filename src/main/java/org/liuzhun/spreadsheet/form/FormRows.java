package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes room in a table (插行): more rows like those that are there, with formats, heights, merged
/// cells, formulas and drop-downs; sums below take them in.
final class FormRows {

  private final Sheet sheet;
  private final Workbook workbook;

  FormRows(Sheet sheet) {
    this.sheet = sheet;
    workbook = sheet.getWorkbook();
  }

  /// Makes a table hold so many rows.
  ///
  /// @return the last row of the table now
  int ensure(int first, int last, int wanted) {
    int more = wanted - Math.max(0, last - first + 1);
    if (more <= 0) {
      return last;
    }
    if (last < first) {
      return shiftAndCopy(first, first, first, more) - 1;
    }
    boolean single = first == last;
    // Rows are put before the last one, so that ranges which end there grow with the table.
    int at = single ? first + 1 : last;
    int end = shiftAndCopy(at, first, first, more);
    if (single) {
      grow(first, first + more);
    }
    return single ? first + more : end;
  }

  /// Shifts everything from a row on and copies the pattern row into the gap.
  ///
  /// @return the row that was shifted, where it stands now
  private int shiftAndCopy(int at, int pattern, int first, int more) {
    List<? extends DataValidation> validations = List.copyOf(sheet.getDataValidations());
    if (at <= sheet.getLastRowNum()) {
      sheet.shiftRows(at, sheet.getLastRowNum(), more, true, false);
    }
    Row model = sheet.getRow(pattern);
    List<CellRangeAddress> merged = merged(pattern);
    for (int row = at; row < at + more; row++) {
      copy(model, row, merged);
    }
    validations.forEach(validation -> extend(validation, first, at, more));
    return at + more;
  }

  private List<CellRangeAddress> merged(int row) {
    List<CellRangeAddress> merged = new ArrayList<>();
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      if (area.getFirstRow() == row && area.getLastRow() == row) {
        merged.add(area);
      }
    }
    return merged;
  }

  private void copy(Row model, int to, List<CellRangeAddress> merged) {
    Row row = sheet.createRow(to);
    if (model == null || model.getRowNum() == to) {
      return;
    }
    row.setHeight(model.getHeight());
    for (Cell cell : model) {
      Cell copy = row.createCell(cell.getColumnIndex());
      copy.setCellStyle(cell.getCellStyle());
      if (cell.getCellType() == CellType.FORMULA) {
        copy.setCellFormula(moved(cell, to - model.getRowNum()));
      } else if (Boxes.isOne(Scribe.text(cell))) {
        copy.setCellValue(Scribe.text(cell));
      }
    }
    for (CellRangeAddress area : merged) {
      sheet.addMergedRegion(
          new CellRangeAddress(to, to, area.getFirstColumn(), area.getLastColumn()));
    }
  }

  private String moved(Cell cell, int by) {
    int index = workbook.getSheetIndex(sheet);
    Ptg[] parts = parse(cell);
    FormulaShifter.createForRowCopy(
            index,
            sheet.getSheetName(),
            cell.getRowIndex(),
            cell.getRowIndex(),
            by,
            workbook.getSpreadsheetVersion())
        .adjustFormula(parts, index);
    return render(parts);
  }

  /// Ranges over the one row that there was take in the new ones.
  private void grow(int only, int last) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        boolean below = row.getRowNum() > last;
        if (below && cell.getCellType() == CellType.FORMULA) {
          Ptg[] parts = parse(cell);
          boolean grown = false;
          for (Ptg part : parts) {
            if (part instanceof AreaPtgBase area
                && area.getFirstRow() == only
                && area.getLastRow() == only) {
              area.setLastRow(last);
              grown = true;
            }
          }
          if (grown) {
            cell.setCellFormula(render(parts));
          }
        }
      }
    }
  }

  /// A drop-down of the table's rows holds for the new ones too; one further down moves along.
  private void extend(DataValidation validation, int first, int at, int more) {
    for (CellRangeAddress area : validation.getRegions().getCellRangeAddresses()) {
      if (area.getLastRow() >= first && area.getFirstRow() <= at) {
        int from = Math.max(area.getLastRow() + 1, at);
        CellRangeAddressList added =
            new CellRangeAddressList(from, at + more, area.getFirstColumn(), area.getLastColumn());
        DataValidation copy = sheet
            .getDataValidationHelper()
            .createValidation(validation.getValidationConstraint(), added);
        copy.setSuppressDropDownArrow(validation.getSuppressDropDownArrow());
        copy.setShowErrorBox(validation.getShowErrorBox());
        copy.setEmptyCellAllowed(validation.getEmptyCellAllowed());
        sheet.addValidationData(copy);
      }
    }
  }

  private Ptg[] parse(Cell cell) {
    return FormulaParser.parse(
        cell.getCellFormula(),
        (FormulaParsingWorkbook) formulas(),
        FormulaType.CELL,
        workbook.getSheetIndex(sheet),
        cell.getRowIndex());
  }

  private String render(Ptg[] parts) {
    return FormulaRenderer.toFormulaString((FormulaRenderingWorkbook) formulas(), parts);
  }

  private Object formulas() {
    return workbook instanceof XSSFWorkbook modern
        ? XSSFEvaluationWorkbook.create(modern)
        : HSSFEvaluationWorkbook.create((HSSFWorkbook) workbook);
  }
}
