package org.liuzhun.print.sheet;

import java.util.List;
import java.util.UUID;

/// What was printed.
///
/// @param parts one per household, in the order of the pages, those without pages left out; empty
/// when it was stopped
/// @param records what to remember of it once it is safely on paper or in its file
/// @param facts how many filled fields of the register stand on it, each counted once a sheet
/// @param uncovered the characters that no font has, each once; they are printed as 〓
public record Printed(List<Part> parts, List<PrintRecord> records, int facts, String uncovered) {

  /// Nothing: it was stopped, or there was nothing to print.
  public static final Printed NOTHING = new Printed(List.of(), List.of(), 0, "");

  /// The pages of one household.
  ///
  /// @param household whose they are
  /// @param firstPage the first of them, from 0
  /// @param pages how many
  public record Part(UUID household, int firstPage, int pages) {}

  /// All pages.
  public int pages() {
    return parts.stream().mapToInt(Part::pages).sum();
  }
}
