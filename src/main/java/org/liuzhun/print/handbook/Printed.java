package org.liuzhun.print.handbook;

import java.util.List;
import java.util.UUID;

/// What was printed.
///
/// @param parts one per household, in the order of the pages; empty when it was stopped
/// @param uncovered the characters that no font has, each once; they are printed as 〓
public record Printed(List<Part> parts, String uncovered) {

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
