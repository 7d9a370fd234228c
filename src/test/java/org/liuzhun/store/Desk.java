package org.liuzhun.store;

import java.nio.file.Path;

/// A laptop: its folder, its person and clock, its open workbook.
final class Desk {
  final Path folder;
  final WorkbookSettings settings;
  Workbook book;

  Desk(Path folder, WorkbookSettings settings, Workbook book) {
    this.folder = folder;
    this.settings = settings;
    this.book = book;
  }
}
