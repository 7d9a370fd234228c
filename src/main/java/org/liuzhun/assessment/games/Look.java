package org.liuzhun.assessment.games;

import java.util.Locale;

/// What a figure of the index asks for.
public enum Look {
  /// Nothing catches the eye.
  QUIET,
  /// Above its threshold: worth asking why.
  WORTH_A_LOOK,
  /// Too small a sample for any verdict.
  TOO_FEW,
  /// A parameter or the log of entries is missing.
  UNKNOWN;

  /// The name in JSON.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
