package org.liuzhun.store;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.liuzhun.store.trust.Leaving;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Trust;

/// What another laptop hands over (送来的内容).
///
/// @param sender who made the package
/// @param texts certificates, revocations, statements
/// @param segments signed segments, its own and those that it hands on
public record Delivery(UUID sender, List<SignedText> texts, List<byte[]> segments) {

  /// Whether the sender knew of all leavings of a name when it said what it has: what was left it
  /// has put aside then, and what it says to have of the name is another writing.
  ///
  /// @param trust who belongs, with what the delivery says
  boolean knowsLeavings(UUID name, Trust trust) {
    return new HashSet<>(texts)
        .containsAll(trust.leavings().stream()
            .filter(leaving -> leaving.device().equals(name))
            .map(Leaving::source)
            .toList());
  }
}
