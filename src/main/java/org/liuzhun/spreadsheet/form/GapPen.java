package org.liuzhun.spreadsheet.form;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/// Writes into the blanks within texts (填空): a value is written on a slip of paper first, as text,
/// and goes from there between the words.
final class GapPen {

  private final Penman penman;
  private final Cell slip;

  /// @param penman of its own: it writes into another workbook than the form
  GapPen(Penman penman) {
    this.penman = penman;
    HSSFWorkbook paper = new HSSFWorkbook();
    CellStyle text = paper.createCellStyle();
    text.setDataFormat(paper.createDataFormat().getFormat("@"));
    slip = paper.createSheet().createRow(0).createCell(0);
    slip.setCellStyle(text);
  }

  /// Writes into the blank of a place; nothing when the text has lost it meanwhile.
  Penman.Stroke write(Cell cell, Slot slot, Answer.Value<?> value) {
    slip.setBlank();
    Penman.Stroke stroke = penman.write(slip, slot.voice(), value, List.of());
    List<Gaps.Gap> gaps = Gaps.in(cell.getStringCellValue());
    if (stroke instanceof Penman.Stroke.Done && slot.gap() < gaps.size()) {
      Gaps.Gap gap = gaps.get(slot.gap());
      Scribe.rewrite(cell, Gaps.filled(cell.getStringCellValue(), gap, slip.getStringCellValue()));
    }
    return stroke;
  }
}
