package org.liuzhun.spreadsheet.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.poi.ss.usermodel.Workbook;

/// Writes a workbook so that there is either the whole new file or the old one.
final class SavedFile {

  private SavedFile() {}

  static void save(Workbook workbook, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        workbook.write(out);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
