package org.liuzhun.exchange;

import java.util.List;

/// What a file is sealed with (加锁方式).
public sealed interface Lock {

  /// Public keys of age (`age1…`).
  record Recipients(List<String> keys) implements Lock {

    /// Keeps its own list.
    public Recipients {
      keys = List.copyOf(keys);
    }
  }

  /// Words that both sides have agreed on another way, not empty.
  record Passphrase(String words) implements Lock {}
}
