package org.liuzhun.spreadsheet.book;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.registry.listing.TextWidth;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Puts lists on the sheets of a workbook: headings that stay in sight, numbers of certificates as
/// text, figures as figures.
final class BookSheets {

  private static final int LONGEST_CELL = 32_767;
  private static final int LONGEST_NAME = 28;
  private static final int WIDEST = 48;
  private static final int LETTER = 256;
  private static final double LETTERS_PER_EM = 2.1;

  private final Workbook workbook;
  private final BookStyles styles;
  private final DropDowns dropDowns;
  private final List<String> names = new ArrayList<>();

  BookSheets(Workbook workbook) {
    this.workbook = workbook;
    styles = new BookStyles(workbook);
    dropDowns = new DropDowns(workbook);
  }

  /// @throws Trouble when it is stopped between two lines
  void add(Listing listing, Table table, Steps steps) throws Trouble {
    Sheet sheet = workbook.createSheet(name(listing.title()));
    int at = 0;
    for (String line : table.above()) {
      text(sheet.createRow(at), 0, line, at == 0 ? styles.title() : styles.said());
      at++;
    }
    headings(sheet.createRow(at), listing);
    sheet.createFreezePane(0, at + 1);
    widths(sheet, listing);
    int first = at + 1;
    steps.each(
        listing.lines(), line -> line(sheet.createRow(sheet.getLastRowNum() + 1), line, listing));
    int foot = first + listing.lines().size();
    dropDowns.on(sheet, listing, first, foot - 1);
    table.foot().ifPresent(sums -> foot(sheet.createRow(foot), sums));
    sheet.getPrintSetup().setLandscape(listing.columns().size() > 7);
    sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf(
        (table.above().size() + 1) + ":" + (table.above().size() + 1)));
  }

  /// Writes what the drop-downs need, after the last list.
  void finish() {
    dropDowns.finish();
  }

  private void headings(Row row, Listing listing) {
    for (int i = 0; i < listing.columns().size(); i++) {
      text(row, i, listing.columns().get(i).heading(), styles.heading());
    }
  }

  private void line(Row row, List<String> cells, Listing listing) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      var number = listing.columns().get(i).type() == Listing.Type.WORDS
          ? java.util.Optional.<java.math.BigDecimal>empty()
          : Listing.number(cell);
      if (number.isPresent()) {
        Cell made = row.createCell(i);
        made.setCellValue(number.get().doubleValue());
        made.setCellStyle(styles.figure());
      } else {
        text(row, i, cell, styles.words(cell));
      }
    }
  }

  private void foot(Row row, List<String> sums) {
    for (int i = 0; i < sums.size(); i++) {
      Cell made = row.createCell(i);
      made.setCellStyle(styles.sum());
      var number = Listing.number(sums.get(i));
      if (number.isPresent()) {
        made.setCellValue(number.get().doubleValue());
      } else {
        made.setCellValue(sums.get(i));
      }
    }
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(
          text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text);
    }
  }

  private static void widths(Sheet sheet, Listing listing) {
    List<Double> wanted = TextWidth.wanted(listing);
    for (int i = 0; i < wanted.size(); i++) {
      long letters = Math.round(wanted.get(i) * LETTERS_PER_EM) + 2;
      sheet.setColumnWidth(i, (int) Math.min(WIDEST, letters) * LETTER);
    }
  }

  /// A name that no other sheet has and that every spreadsheet program takes.
  private String name(String title) {
    String safe = WorkbookUtil.createSafeSheetName(title, ' ').strip();
    String plain = safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    String name = plain;
    for (int i = 2; names.contains(name); i++) {
      name = plain + " " + i;
    }
    names.add(name);
    return name;
  }
}
