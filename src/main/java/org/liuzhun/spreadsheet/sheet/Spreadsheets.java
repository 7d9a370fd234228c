package org.liuzhun.spreadsheet.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.liuzhun.text.Trouble;

/// The entrance for files of strangers: recognised by content, whatever the name says.
public final class Spreadsheets {

  /// The sheet on which this program keeps the choices of its drop-downs; it is no list of anybody.
  public static final String CHOICES = "liuzhun_choices";

  private static final long LARGEST_FILE = 100L << 20;

  private Spreadsheets() {}

  /// All sheets of a file but the one of choices.
  ///
  /// @throws Trouble when it is unreadable, no spreadsheet, damaged, locked or too large
  public static List<Sheet> read(Path file) throws Trouble {
    if (String.valueOf(file.getFileName()).startsWith("~$")) {
      throw new Trouble("trouble.sheet-lock", file.getFileName());
    }
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new Trouble("trouble.sheet-too-large");
      }
    } catch (IOException e) {
      throw new Trouble(e, "trouble.sheet-unreadable", file.getFileName());
    }
    try {
      List<Sheet> sheets = switch (FileMagic.valueOf(file.toFile())) {
        case OOXML -> XlsxReader.read(file);
        case OLE2 -> XlsReader.read(file);
        case UNKNOWN -> CsvReader.read(file);
        case HTML -> WebPageReader.read(file);
        case XML -> throw new Trouble("trouble.sheet-web-page", file.getFileName());
        default -> throw new Trouble("trouble.sheet-unknown", file.getFileName());
      };
      return sheets.stream().filter(sheet -> !sheet.name().equals(CHOICES)).toList();
    } catch (EncryptedDocumentException e) {
      throw new Trouble(e, "trouble.sheet-password", file.getFileName());
    } catch (IOException | RuntimeException e) {
      // The library answers damaged files with unchecked exceptions of many kinds.
      boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
      throw new Trouble(
          e, bomb ? "trouble.sheet-too-large" : "trouble.sheet-damaged", file.getFileName());
    }
  }
}
