package org.liuzhun.print.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was printed of one household, or of the village, when, and from which data (打印记录).
///
/// @param sheet which sheet
/// @param copy which copy
/// @param year the year it is about
/// @param about the household, or the village
/// @param printed when
/// @param digest a short hash of everything on it but the day of printing
/// @param marks a short hash of each page, as laid out
/// @param opened why something was shown that the sheet usually hides; empty when nothing was
public record PrintRecord(
    Sheet sheet,
    Copy copy,
    int year,
    UUID about,
    Instant printed,
    String digest,
    List<String> marks,
    String opened) {

  /// What the latest record of one sheet is found by.
  record Id(Sheet sheet, Copy copy, int year, UUID about) {}

  /// Keeps its own list.
  public PrintRecord {
    marks = List.copyOf(marks);
  }

  Id id() {
    return new Id(sheet, copy, year, about);
  }
}
