package org.liuzhun.store.keys;

/// Which way a slot of the key file opens (开锁方式).
public enum SlotKind {
  /// A person's passphrase.
  PASSPHRASE,
  /// The recovery code on paper.
  RECOVERY,
  /// Nothing: a demonstration village.
  DEMONSTRATION
}
