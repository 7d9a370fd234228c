package org.liuzhun.assessment;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// Whether something that is required holds.
public enum Standing {
  /// 达标.
  MET,
  /// 不达标.
  NOT_MET,
  /// 缺依据: it cannot be said, because a record is missing.
  UNKNOWN,
  /// 不适用.
  NOT_APPLICABLE;

  /// The name, in the language in use.
  public String label() {
    return Texts.of("standing." + name().toLowerCase(Locale.ROOT));
  }

  /// What holds for a whole of which these are the parts: not met if one is not, else unknown if
  /// one is.
  public static Standing of(Iterable<Standing> parts) {
    Standing whole = MET;
    for (Standing part : parts) {
      if (part == NOT_MET) {
        return NOT_MET;
      }
      if (part == UNKNOWN) {
        whole = UNKNOWN;
      }
    }
    return whole;
  }
}
