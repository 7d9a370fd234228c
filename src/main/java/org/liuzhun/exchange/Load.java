package org.liuzhun.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.liuzhun.store.Attachments;
import org.liuzhun.store.log.SealedSegment;
import org.liuzhun.text.Trouble;

/// What one part of a sending carries (分包).
///
/// @param segments segments, in order
/// @param photographs the SHA-256 of photographs
record Load(List<SealedSegment> segments, List<String> photographs) {

  /// The segments of a part are in memory together where it is taken in, not deflated.
  private static final long HELD = 3L << 23;

  /// Divides between segments and between photographs, so that no part is larger than asked unless
  /// one of these alone is. One part at least.
  ///
  /// @param largest in bytes, deflated
  static List<Load> divide(
      List<SealedSegment> segments, List<String> photographs, Attachments attachments, long largest)
      throws Trouble {
    Filling filling = new Filling(largest);
    for (SealedSegment segment : segments) {
      filling.make(deflated(segment.bytes()), segment.bytes().length);
      filling.load.segments.add(segment);
    }
    for (String photograph : photographs) {
      filling.make(attachments.size(photograph), 0);
      filling.load.photographs.add(photograph);
    }
    return filling.loads;
  }

  private static final class Filling {
    private final List<Load> loads = new ArrayList<>();
    private final long largest;
    private Load load;
    private long size;
    private long held;

    Filling(long largest) {
      this.largest = largest;
      load = next();
    }

    private Load next() {
      Load empty = new Load(new ArrayList<>(), new ArrayList<>());
      loads.add(empty);
      size = 0;
      held = 0;
      return empty;
    }

    /// Makes room.
    void make(long more, long inMemory) {
      boolean empty = load.segments.isEmpty() && load.photographs.isEmpty();
      if (!empty && (size + more > largest || held + inMemory > HELD)) {
        load = next();
      }
      size += more;
      held += inMemory;
    }
  }

  private static long deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[1 << 14];
      long size = 0;
      while (!deflater.finished()) {
        size += deflater.deflate(buffer);
      }
      return size;
    }
  }
}
