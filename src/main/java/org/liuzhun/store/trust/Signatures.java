package org.liuzhun.store.trust;

import java.util.LinkedHashMap;
import java.util.Map;

/// Who signed what (签名核对结果): a signature is verified once and the answer remembered, because who
/// belongs is worked out anew from all texts whenever one comes. Safe for several threads.
final class Signatures {

  private static final int MOST = 1 << 14;

  private final Map<String, Boolean> answers = new LinkedHashMap<>(64, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > MOST;
    }
  };
  private long verified;

  /// Whether this public key (X.509 encoding, hexadecimal) signed the text.
  synchronized boolean hold(SignedText text, String key) {
    return answers.computeIfAbsent(text.hash() + text.signature() + key, _ -> verify(text, key));
  }

  private boolean verify(SignedText text, String key) {
    verified++;
    return text.isSignedBy(key);
  }

  /// How often a signature was really verified.
  synchronized long verified() {
    return verified;
  }
}
