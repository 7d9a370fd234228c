package org.liuzhun.spreadsheet.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.Workbook;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Writes lists into a file of the kind that its suffix names: `.xlsx`, `.xls`, or `.csv` for one
/// list. The file appears whole or not at all; what has to be put aside meanwhile is encrypted.
public final class SpreadsheetFile {

  private static final int OLD_LINES = 65_000;

  /// How much of the work is done when all lines stand on their sheets and are to be packed.
  private static final double WRITTEN = 0.7;

  private SpreadsheetFile() {}

  /// One list.
  ///
  /// @throws Trouble when the suffix is another, the list is too long for it, or the disk refuses
  public static void write(Listing listing, Top top, Path file) throws Trouble {
    write(List.of(listing), top, file);
  }

  /// A sheet for each list.
  ///
  /// @throws Trouble when the suffix is another, a list is too long for it, or the disk refuses
  public static void write(List<Listing> listings, Top top, Path file) throws Trouble {
    write(listings, top, file, Steps.NONE);
  }

  /// A sheet for each list, a step for each line.
  ///
  /// @throws Trouble as above; when it is stopped there is no file
  public static void write(List<Listing> listings, Top top, Path file, Steps steps) throws Trouble {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".xlsx")) {
        SafeFile.write(
            file, bytes(new SXSSFWorkbookWithCustomZipEntrySource(), listings, top, steps));
      } else if (name.endsWith(".xls")) {
        shortEnough(listings, file);
        SafeFile.write(file, bytes(new HSSFWorkbook(), listings, top, steps));
      } else if (name.endsWith(".csv") && listings.size() == 1) {
        Listing only = listings.getFirst();
        steps.at(0);
        SafeFile.write(file, CsvText.of(only, Table.of(only, top)));
      } else {
        throw new Trouble("trouble.listing.suffix", file.getFileName());
      }
    } catch (IOException e) {
      throw new Trouble(e, "trouble.sheet-not-written", file.getFileName());
    }
  }

  private static void shortEnough(List<Listing> listings, Path file) throws Trouble {
    for (Listing listing : listings) {
      if (listing.lines().size() > OLD_LINES) {
        throw new Trouble("trouble.listing.too-long", file.getFileName(), OLD_LINES);
      }
    }
  }

  private static byte[] bytes(Workbook workbook, List<Listing> listings, Top top, Steps steps)
      throws IOException, Trouble {
    try (workbook) {
      BookSheets sheets = new BookSheets(workbook);
      for (int i = 0; i < listings.size(); i++) {
        Listing listing = listings.get(i);
        Steps own =
            steps.within(WRITTEN * i / listings.size(), WRITTEN * (i + 1) / listings.size());
        sheets.add(listing, Table.of(listing, top), own);
      }
      sheets.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      steps.at(1);
      return out.toByteArray();
    }
  }
}
