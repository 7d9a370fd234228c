package org.liuzhun.spreadsheet.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.text.Trouble;

/// Opens forms of strangers so that they can be filled (打开表样). The careful reader goes over the
/// file first, so that only sound and small ones are opened whole.
final class FormFile {

  private static final long LARGEST = 8L << 20;
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_AREAS = 2_000;
  private static final int MOST_CELLS = 200_000;

  private static final String MACROS = "_VBA_PROJECT_CUR";

  private FormFile() {}

  /// The form. Text and web pages are drawn anew.
  ///
  /// @throws Trouble when it is unreadable, no spreadsheet, damaged, locked, too large, or holds
  ///     macros
  static Workbook open(Path file) throws Trouble, IOException {
    List<org.liuzhun.spreadsheet.sheet.Sheet> sheets = Spreadsheets.read(file);
    if (Files.size(file) > LARGEST) {
      throw new Trouble("trouble.form-too-large", file.getFileName());
    }
    try (InputStream in = Files.newInputStream(file)) {
      Workbook workbook = switch (FileMagic.valueOf(file.toFile())) {
        case OOXML -> {
          refuseMacros(file);
          yield new XSSFWorkbook(in);
        }
        case OLE2 -> old(in, file);
        default -> {
          refuseLarge(sheets, file);
          yield DrawnForm.of(sheets);
        }
      };
      refuseLarge(workbook, file);
      return workbook;
    } catch (RuntimeException e) {
      // The library answers damaged files with unchecked exceptions of many kinds.
      throw new Trouble(e, "trouble.sheet-damaged", file.getFileName());
    }
  }

  /// The ending of the file that the form becomes when it is filled.
  static String suffix(Workbook workbook) {
    return workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx";
  }

  private static void refuseLarge(Workbook workbook, Path file) throws Trouble, IOException {
    for (Sheet sheet : workbook) {
      if (sheet.getLastRowNum() > MOST_ROWS || sheet.getNumMergedRegions() > MOST_AREAS) {
        workbook.close();
        throw new Trouble("trouble.form-too-large", file.getFileName());
      }
    }
  }

  /// Before cells are drawn for all of a text.
  private static void refuseLarge(List<org.liuzhun.spreadsheet.sheet.Sheet> sheets, Path file)
      throws Trouble {
    for (var sheet : sheets) {
      int rows = sheet.lines().isEmpty() ? 0 : sheet.lines().getLast().row() + 1;
      long width =
          sheet.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
      if (rows * width > MOST_CELLS || rows > MOST_ROWS || sheet.merged().size() > MOST_AREAS) {
        throw new Trouble("trouble.form-too-large", file.getFileName());
      }
    }
  }

  /// A workbook of the old format, which keeps its macros in a folder of its own.
  private static Workbook old(InputStream in, Path file) throws Trouble, IOException {
    POIFSFileSystem system = new POIFSFileSystem(in);
    if (system.getRoot().hasEntry(MACROS)) {
      system.close();
      throw new Trouble("trouble.form-macros", file.getFileName());
    }
    return new HSSFWorkbook(system, true);
  }

  private static void refuseMacros(Path file) throws Trouble, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
        throw new Trouble("trouble.form-macros", file.getFileName());
      }
    }
  }
}
