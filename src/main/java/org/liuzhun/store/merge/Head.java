package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A value of a cell that no other write has replaced.
///
/// @param dot who wrote it
/// @param hlc when, for choosing which of several concurrent values shows
/// @param value the value; JSON null for a cleared cell, a missing node for an erased value
public record Head(Dot dot, long hlc, JsonNode value) implements Written {

  private static final Comparator<Head> LATEST =
      Comparator.comparingLong(Head::hlc).thenComparing(Head::dot);

  /// Whether the value was erased.
  public boolean erased() {
    return value.isMissingNode();
  }

  /// The one that shows among the heads of a cell: the latest that was not erased.
  public static Optional<Head> shown(List<Head> heads) {
    if (heads.size() == 1) {
      return heads.getFirst().erased() ? Optional.empty() : Optional.of(heads.getFirst());
    }
    return heads.stream().filter(head -> !head.erased()).max(LATEST);
  }

  /// Whether the heads of a cell hold different values.
  public static boolean differ(List<Head> heads) {
    return heads.size() > 1
        && heads.stream()
                .filter(head -> !head.erased())
                .map(Head::value)
                .distinct()
                .count()
            > 1;
  }
}
