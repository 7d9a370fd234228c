package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// What the drop-downs of a sheet offer (下拉选项).
final class Options {

  private static final int MOST = 2_000;
  private static final Pattern REFERENCE =
      Pattern.compile("(?:(?:'[^'\\[\\]]+'|[^'!:\\[\\](),]+)!)?\\$?[A-Z]{1,3}\\$?\\d{1,7}"
          + "(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?");

  private record Offered(CellRangeAddress area, List<String> words) {}

  private final List<Offered> all = new ArrayList<>();

  Options(Sheet sheet) {
    for (DataValidation validation : sheet.getDataValidations()) {
      DataValidationConstraint constraint = validation.getValidationConstraint();
      if (constraint != null
          && constraint.getValidationType() == DataValidationConstraint.ValidationType.LIST) {
        List<String> words = words(sheet, constraint);
        for (CellRangeAddress area : validation.getRegions().getCellRangeAddresses()) {
          all.add(new Offered(area, words));
        }
      }
    }
  }

  /// What a cell offers; empty when it offers nothing that can be read.
  List<String> at(int row, int column) {
    return all.stream()
        .filter(offered -> offered.area().isInRange(row, column))
        .map(Offered::words)
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> words(Sheet sheet, DataValidationConstraint constraint) {
    String[] listed = constraint.getExplicitListValues();
    if (listed != null && listed.length > 0) {
      return List.of(listed).stream()
          .map(word -> word.replace("\"", "").strip())
          .toList();
    }
    String formula = constraint.getFormula1();
    return formula == null ? List.of() : inRange(sheet, formula);
  }

  private static List<String> inRange(Sheet sheet, String formula) {
    Workbook workbook = sheet.getWorkbook();
    Name name = workbook.getName(formula);
    String reference = name == null ? formula : name.getRefersToFormula();
    if (reference == null || !REFERENCE.matcher(reference).matches()) {
      return List.of();
    }
    AreaReference area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
    String owner = area.getFirstCell().getSheetName();
    Sheet source = owner == null ? sheet : workbook.getSheet(owner);
    return source == null ? List.of() : texts(source, area.getFirstCell(), area.getLastCell());
  }

  private static List<String> texts(Sheet source, CellReference first, CellReference last) {
    DataFormatter formatter = new DataFormatter();
    List<String> texts = new ArrayList<>();
    int end = Math.min(last.getRow(), first.getRow() + MOST);
    for (int row = first.getRow(); row <= end; row++) {
      for (int column = first.getCol(); column <= last.getCol(); column++) {
        String text = text(source, row, column, formatter);
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static String text(Sheet source, int row, int column, DataFormatter formatter) {
    @Nullable Row line = source.getRow(row);
    @Nullable Cell cell = line == null ? null : line.getCell(column);
    return cell == null ? "" : formatter.formatCellValue(cell).strip();
  }
}
