package org.liuzhun.spreadsheet.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Trouble;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes one sheet of an .xlsx file as the parser comes along (ECMA-376, SpreadsheetML).
final class XlsxHandler extends DefaultHandler {

  private final Collector collector;
  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean since1904;
  private final Map<Integer, Boolean> dateStyles = new HashMap<>();

  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private final StringBuilder text = new StringBuilder();
  private boolean inValue;
  private boolean inPhonetic;

  XlsxHandler(Collector collector, SharedStrings strings, StylesTable styles, boolean since1904) {
    this.collector = collector;
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "v" -> inValue = true;
      // Text that stands in the cell itself counts for cells of that type only, and more than what
      // a program left beside it.
      case "is" -> text.setLength(isInline() ? 0 : text.length());
      case "t" -> inValue = !inPhonetic && isInline();
      case "rPh" -> inPhonetic = true;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      default -> {}
    }
  }

  private void startRow(@Nullable String number) {
    row = number == null ? row + 1 : Integer.parseInt(number) - 1;
    column = -1;
    collector.row(row);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
    text.setLength(0);
  }

  private boolean isInline() {
    return type.equals("inlineStr");
  }

  private void endCell() throws SAXException {
    if (!text.isEmpty()) {
      try {
        collector.cell(column, cell(text.toString()));
      } catch (Trouble e) {
        throw new SAXException(e);
      }
    }
  }

  private Cell cell(String value) {
    return switch (type) {
      case "s" -> new Cell.Text(strings.getItemAt(Integer.parseInt(value)).getString());
      case "b" -> new Cell.Flag(value.equals("1"));
      case "e" -> new Cell.Failure(value);
      case "n" -> isDate() ? Numbers.moment(value, since1904) : Numbers.amount(value);
      default -> new Cell.Text(value);
    };
  }

  private boolean isDate() {
    return style >= 0
        && dateStyles.computeIfAbsent(style, index -> {
          XSSFCellStyle known = index < styles.getNumCellStyles() ? styles.getStyleAt(index) : null;
          return known != null
              && Numbers.isDate(known.getDataFormat(), known.getDataFormatString());
        });
  }

  private void merge(String reference) throws SAXException {
    CellRangeAddress area = CellRangeAddress.valueOf(reference);
    try {
      collector.merge(new Sheet.Area(
          area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
    } catch (Trouble e) {
      throw new SAXException(e);
    }
  }
}
