package org.liuzhun.store.log;

import java.util.UUID;

/// A segment's bytes, as they travel.
///
/// @param device the laptop that signed it
/// @param from the number of its first transaction
/// @param to the number of its last transaction
/// @param bytes the signed bytes
public record SealedSegment(UUID device, long from, long to, byte[] bytes) {

  /// The name that it has in a package: `<laptop>/<from>-<to>.segment`.
  public String name() {
    return SegmentFolder.name(device, from, to);
  }
}
