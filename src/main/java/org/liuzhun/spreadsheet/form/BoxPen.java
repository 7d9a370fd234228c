package org.liuzhun.spreadsheet.form;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.liuzhun.spreadsheet.heading.Voice;

/// Ticks one of the boxes in a cell (打勾): the one that means what the register says; where none
/// does, none is ticked.
final class BoxPen {

  private final Penman penman;
  private final Cell slip = new HSSFWorkbook().createSheet().createRow(0).createCell(0);

  /// @param penman of its own: it writes into another workbook than the form
  BoxPen(Penman penman) {
    this.penman = penman;
  }

  /// Ticks a box.
  Penman.Stroke write(Cell cell, Voice voice, Answer.Value<?> value) {
    String text = Scribe.text(cell);
    List<Boxes.Option> options = Boxes.in(text).options();
    Penman.Stroke stroke = penman.write(
        slip, voice, value, options.stream().map(Boxes.Option::words).toList());
    if (stroke instanceof Penman.Stroke.Done) {
      String chosen = slip.getStringCellValue();
      options.stream()
          .filter(option -> option.words().equals(chosen))
          .findFirst()
          .ifPresent(option -> Scribe.rewrite(cell, Boxes.ticked(text, option)));
    }
    return stroke;
  }
}
