package org.liuzhun.cli;

import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Option;

/// A verb that reads somebody else's spreadsheet: of a year, with the headings that the workbook
/// remembers, answering in words or as JSON.
abstract class SpreadsheetVerb extends WorkbookVerb {

  @Option(names = "--year", paramLabel = "Y")
  @Nullable
  Integer year;

  @Option(names = "--json")
  boolean json;

  SpreadsheetVerb(Desk desk) {
    super(desk);
  }

  @Override
  final int work(Workbook workbook) throws Trouble {
    return work(workbook, Remembered.read(workbook.folder()));
  }

  /// Does the work.
  ///
  /// @param remembered what headings were confirmed to mean
  /// @return one of [Exit]
  abstract int work(Workbook workbook, Remembered remembered) throws Trouble;

  /// The year that was named, else this one.
  int year() {
    return year == null ? today().getYear() : year;
  }
}
