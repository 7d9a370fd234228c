package org.liuzhun.spreadsheet.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// The styles of a workbook's cells.
final class BookStyles {

  private static final short TITLE_POINTS = 14;

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle said;
  private final CellStyle heading;
  private final CellStyle words;
  private final CellStyle guarded;
  private final CellStyle figure;
  private final CellStyle sum;

  BookStyles(Workbook workbook) {
    this.workbook = workbook;
    Font bold = font(Font.COLOR_NORMAL, true);
    Font large = font(Font.COLOR_NORMAL, true);
    large.setFontHeightInPoints(TITLE_POINTS);
    title = workbook.createCellStyle();
    title.setFont(large);
    said = workbook.createCellStyle();
    said.setFont(font(IndexedColors.GREY_50_PERCENT.getIndex(), false));
    heading = text();
    heading.setFont(bold);
    heading.setWrapText(true);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    words = text();
    guarded = text();
    guarded.setQuotePrefixed(true);
    figure = framed();
    sum = framed();
    sum.setFont(bold);
  }

  CellStyle title() {
    return title;
  }

  CellStyle said() {
    return said;
  }

  CellStyle heading() {
    return heading;
  }

  /// Text; what looks like a formula is marked as text for good.
  CellStyle words(String cell) {
    return Formulas.looksLike(cell) ? guarded : words;
  }

  CellStyle figure() {
    return figure;
  }

  CellStyle sum() {
    return sum;
  }

  private Font font(short colour, boolean bold) {
    Font font = workbook.createFont();
    font.setColor(colour);
    font.setBold(bold);
    return font;
  }

  private CellStyle text() {
    CellStyle style = framed();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private CellStyle framed() {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.HAIR);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderLeft(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    return style;
  }
}
