package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The filled forms opened, computed and saved again by another spreadsheet program.
@Tag("tools")
class OtherProgramTest {

  private static final int MINUTES = 3;

  @TempDir
  private Path folder;

  @Test
  void everyFilledFormSaysTheSameThere() throws Exception {
    List<Path> filled = new ArrayList<>();
    for (TownshipForms form : TownshipForms.values()) {
      Path blank = form.draw(folder);
      Filled.of(Filled.blank(blank));
      filled.add(blank.resolveSibling("filled-" + blank.getFileName()));
    }
    convert(filled);
    for (Path ours : filled) {
      String name = ours.getFileName().toString().replaceFirst("[.]xlsx?$", ".xlsx");
      try (Workbook here = WorkbookFactory.create(ours.toFile(), null, true);
          Workbook there =
              WorkbookFactory.create(folder.resolve("again").resolve(name).toFile(), null, true)) {
        assertTrue(same(here, there) > 0, name);
      }
    }
  }

  /// The program recalculates all formulas while it writes its own files.
  private void convert(List<Path> files) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        folder.resolve("again").toString()));
    files.forEach(file -> command.add(file.toString()));
    Path said = folder.resolve("said");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), () -> said + " tells why");
    assertTrue(Files.exists(folder.resolve("again")), () -> said + " tells why");
  }

  private static int same(Workbook here, Workbook there) {
    assertEquals(here.getNumberOfSheets(), there.getNumberOfSheets());
    int cells = 0;
    for (int i = 0; i < here.getNumberOfSheets(); i++) {
      assertEquals(here.getSheetName(i), there.getSheetName(i));
      for (Row row : here.getSheetAt(i)) {
        for (Cell cell : row) {
          cells += same(cell, there.getSheetAt(i)) ? 1 : 0;
        }
      }
    }
    return cells;
  }

  /// Whether the cell holds anything; what it holds is the same in the other program's sheet.
  private static boolean same(Cell cell, Sheet there) {
    Row row = there.getRow(cell.getRowIndex());
    Cell other = row == null ? null : row.getCell(cell.getColumnIndex());
    String at = cell.getSheet().getSheetName() + " " + cell.getAddress();
    String ours = shown(cell);
    assertEquals(ours, other == null ? "" : shown(other), at);
    if (cell.getCellType() == CellType.FORMULA && other != null) {
      assertEquals(cell.getCellFormula(), other.getCellFormula(), at);
    }
    return !ours.isEmpty();
  }

  private static String shown(Cell cell) {
    CellType type = cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
    return switch (type) {
      case NUMERIC -> "%.6f".formatted(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> String.valueOf(cell.getErrorCellValue());
      default -> "";
    };
  }
}
