package org.liuzhun.store.keys;

import java.text.Normalizer;

/// What opens a workbook (凭证).
public sealed interface Credentials {

  /// In the place of rounds: as many as this laptop does in the time that a person waits.
  int CALIBRATED = 0;

  /// A passphrase. However it was typed — full-width digits, composed or decomposed letters — it is
  /// the same after NFKC.
  ///
  /// @param words the normalised words
  /// @param rounds for a new slot, or [#CALIBRATED]; an existing slot knows its own
  record Passphrase(String words, int rounds) implements Credentials {
    /// Normalises the words.
    public Passphrase {
      words = Normalizer.normalize(words, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
      return "passphrase";
    }
  }

  /// The recovery code that was shown when the workbook was made.
  record Recovery(String code) implements Credentials {
    @Override
    public String toString() {
      return "recovery code";
    }
  }

  /// Nothing at all: for demonstration villages, whose people are invented.
  record Demonstration() implements Credentials {}

  /// A passphrase; a new slot gets the rounds that suit this laptop.
  static Passphrase passphrase(String words) {
    return new Passphrase(words, CALIBRATED);
  }

  /// The recovery code.
  static Credentials recovery(String code) {
    return new Recovery(code);
  }

  /// Whether a new passphrase is long enough: 8 characters, counted after NFKC.
  static boolean longEnough(String words) {
    String normal = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return normal.codePointCount(0, normal.length()) >= 8;
  }

  /// Whatever a person typed to open a workbook: a recovery code where it is one, down to its check
  /// characters, else a passphrase.
  static Credentials typed(String words) {
    return RecoveryCode.read(words).isPresent() ? recovery(words) : passphrase(words);
  }

  /// For demonstration villages.
  static Credentials demonstration() {
    return new Demonstration();
  }
}
