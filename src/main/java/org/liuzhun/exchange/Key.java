package org.liuzhun.exchange;

import org.liuzhun.store.keys.Identity;

/// What opens a sealed file (开锁方式).
public sealed interface Key {

  /// A secret key of age (`AGE-SECRET-KEY-1…`).
  record Secret(String key) implements Key {}

  /// The words it was sealed with.
  record Words(String passphrase) implements Key {}

  /// The key of a laptop.
  static Key of(Identity identity) {
    return new Secret(AgeKeys.secret(identity));
  }
}
