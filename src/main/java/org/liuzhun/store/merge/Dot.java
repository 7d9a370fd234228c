package org.liuzhun.store.merge;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/// The name of a transaction: which laptop, and its how-manieth saved transaction. Every
/// write is named by its row, its field and the dot of its transaction.
///
/// @param device the laptop
/// @param seq its number there, from 1 without gaps
public record Dot(UUID device, long seq) implements Comparable<Dot> {

  private static final Comparator<Dot> ORDER =
      Comparator.comparing(Dot::device).thenComparingLong(Dot::seq);

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException when the text is no dot
  public static Dot parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no dot: " + text);
    }
    return new Dot(
        UUID.fromString(text.substring(0, colon)),
        Long.parseLong(text, colon + 1, text.length(), 10));
  }

  /// Whether the same laptop wrote it, earlier.
  boolean isBefore(Dot other) {
    return device.equals(other.device) && seq < other.seq;
  }

  /// Whether somebody has it, who has so many of each laptop.
  public boolean isWithin(Map<UUID, Long> reach) {
    return seq <= reach.getOrDefault(device, 0L);
  }

  @Override
  public int compareTo(Dot other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return device + ":" + seq;
  }
}
