package org.liuzhun.print.send;

import org.jspecify.annotations.Nullable;

/// How a document goes to a printer.
///
/// @param printer the printer's name
/// @param copies at least one
/// @param duplex on which sides
/// @param pages which pages, null for all
public record PrintSettings(
    String printer, int copies, Duplex duplex, @Nullable PageSpan pages) {

  /// Refuses less than one copy.
  public PrintSettings {
    if (copies < 1) {
      throw new IllegalArgumentException("copies " + copies);
    }
  }
}
