package org.liuzhun.spreadsheet.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;

/// Drop-downs in the columns that know what their cells may say (下拉选项). The choices stand on a
/// hidden sheet, since a list inside the rule may not be longer than 255 characters. Another value
/// is warned of, not refused: codes that the program does not know are kept.
final class DropDowns {

  private static final int SPARE_LINES = 200;

  private final Workbook workbook;
  private final Map<List<String>, Integer> columns = new LinkedHashMap<>();
  private @Nullable Sheet hidden;

  DropDowns(Workbook workbook) {
    this.workbook = workbook;
  }

  /// The drop-downs of a list whose lines stand in these rows, and in some more for new lines.
  void on(Sheet sheet, Listing listing, int first, int last) {
    for (int i = 0; i < listing.columns().size(); i++) {
      List<String> choices = listing.columns().get(i).choices();
      if (!choices.isEmpty()) {
        on(sheet, choices, new CellRangeAddressList(first, last + SPARE_LINES, i, i));
      }
    }
  }

  private void on(Sheet sheet, List<String> choices, CellRangeAddressList where) {
    if (hidden == null) {
      hidden = workbook.createSheet(Spreadsheets.CHOICES);
    }
    int column = columns.computeIfAbsent(choices, _ -> columns.size());
    String letters = CellReference.convertNumToColString(column);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation rule = helper.createValidation(
        helper.createFormulaListConstraint(
            Spreadsheets.CHOICES + "!$" + letters + "$1:$" + letters + "$" + choices.size()),
        where);
    rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    rule.setShowErrorBox(true);
    // The two kinds of file understand this switch the other way round.
    rule.setSuppressDropDownArrow(!(workbook instanceof HSSFWorkbook));
    sheet.addValidationData(rule);
  }

  /// Writes the choices.
  void finish() {
    Sheet sheet = hidden;
    if (sheet == null) {
      return;
    }
    List<List<String>> lists = List.copyOf(columns.keySet());
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < longest; line++) {
      Row row = sheet.createRow(line);
      for (int column = 0; column < lists.size(); column++) {
        if (line < lists.get(column).size()) {
          row.createCell(column).setCellValue(lists.get(column).get(line));
        }
      }
    }
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }
}
