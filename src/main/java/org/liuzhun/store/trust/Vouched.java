package org.liuzhun.store.trust;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Whether somebody who belongs, or belonged, stands for a text with a signature (有人担保). What
/// nobody stands for is kept as well, since its signer's certificate may come later; but there is
/// a bound, or a hostile package would fill the laptops of all with words of nobody.
///
/// @param members who belongs or belonged
/// @param signatures which signatures hold
record Vouched(Map<UUID, Member> members, Signatures signatures) {

  /// Whether a member signed it. Every text names its signer: as `issuer`, or, when a laptop
  /// speaks of itself, as `device`.
  boolean is(SignedText text) {
    return Stream.of("issuer", "device")
        .flatMap(name -> named(text, name).stream())
        .map(members::get)
        .anyMatch(member ->
            member != null && signatures.hold(text, member.certificate().signs()));
  }

  private static Optional<UUID> named(SignedText text, String name) {
    try {
      return Optional.of(UUID.fromString(SignedText.string(text.json(), name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
