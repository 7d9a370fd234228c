package org.liuzhun.assessment;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// What a household is called, by its status and the years of that status: after 2020 nobody is
/// called poor.
public enum Era {
  /// 贫困户, until the end of 2020.
  POOR,
  /// 脱贫户.
  LIFTED,
  /// 监测对象, 2020–2025.
  MONITORED,
  /// 防止返贫致贫对象, from 2026.
  PREVENTION,
  /// 一般农户.
  ORDINARY;

  /// The name, in the language in use.
  public String label() {
    return Texts.of("era." + name().toLowerCase(Locale.ROOT));
  }
}
