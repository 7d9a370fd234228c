package org.liuzhun.spreadsheet.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The list beside a filled form (取数来源): where each value came from, and what stayed empty and why.
/// Numbers have their middle hidden.
public final class SourceList {

  private static final int[] WIDTHS = {14, 24, 12, 28, 24, 16};
  private static final int WIDTH_UNIT = 256;
  private static final int MOST = 200_000;

  private SourceList() {}

  /// Writes the list into a file of its own (.xlsx).
  ///
  /// @throws Trouble when the file cannot be written
  public static void write(FilledForm filled, Path file) throws Trouble {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      addTo(workbook, filled);
      SavedFile.save(workbook, file);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.sheet-not-written", file.getFileName());
    }
  }

  /// Where the list of a filled form lies: beside it.
  public static Path beside(Path filled) {
    String name = String.valueOf(filled.getFileName()).replaceFirst("\\.xlsx?$", "");
    return filled.resolveSibling(Texts.of("form.list.file", name));
  }

  /// Adds the list to a workbook as two sheets at its end.
  static void addTo(Workbook workbook, FilledForm filled) {
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    text.setQuotePrefixed(true);
    Stream<List<String>> sources = filled.cells().stream()
        .map(cell -> List.of(
            cell.at().toString(),
            cell.heading(),
            cell.who(),
            cell.from(),
            cell.written(),
            cell.older() ? Texts.of("form.list.older") : ""));
    put(
        workbook,
        text,
        Texts.of("form.list.sources"),
        Texts.of("form.list.sources.headings"),
        sources);
    Stream<List<String>> left = filled.left().stream()
        .map(one -> List.of(one.at().toString(), one.heading(), one.who(), one.message()));
    put(workbook, text, Texts.of("form.list.left"), Texts.of("form.list.left.headings"), left);
  }

  private static void put(
      Workbook workbook,
      CellStyle style,
      String name,
      String headings,
      Stream<List<String>> lines) {
    Sheet sheet = workbook.createSheet(name);
    sheet.createFreezePane(0, 1);
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
    }
    line(sheet, style, 0, List.of(headings.split("\\|")));
    int[] row = {0};
    lines.limit(MOST).forEach(line -> line(sheet, style, ++row[0], line));
  }

  private static void line(Sheet sheet, CellStyle style, int at, List<String> texts) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < texts.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellValue(texts.get(column));
      cell.setCellStyle(style);
    }
  }
}
