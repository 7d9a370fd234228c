package org.liuzhun.assessment.verdict;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// What a verdict is about.
public enum Aim {
  /// 贫困户退出: a registered household leaves the register.
  EXIT,
  /// 风险消除: a monitored household is no longer at risk.
  REMOVAL,
  /// 稳定脱贫: a household that was lifted out stays so.
  STAYING;

  /// The name, in the language in use.
  public String label() {
    return Texts.of("verdict.aim." + name().toLowerCase(Locale.ROOT));
  }
}
