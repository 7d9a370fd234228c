package org.liuzhun.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// For whom of several a package is (收件人), and of which village. It is what the package says; who
/// made it is checked when it is taken in.
///
/// @param identity the identity that can open it
/// @param space the village's data set
/// @param village the village's name
public record Address(Identity identity, UUID space, String village) {

  /// Looks into a package with each of these keys; empty when none opens it.
  ///
  /// @throws Trouble when it is no package, too large, damaged, or needs a later program
  public static Optional<Address> of(Path file, Collection<Identity> identities) throws Trouble {
    Parcel.checked(file);
    for (Identity identity : identities) {
      try {
        Manifest manifest = Parts.manifest(file, identity);
        return Optional.of(new Address(identity, manifest.space(), manifest.village()));
      } catch (Trouble trouble) {
        if (!trouble.key().equals("trouble.exchange.not-for-us")) {
          throw trouble;
        }
      }
    }
    return Optional.empty();
  }
}
