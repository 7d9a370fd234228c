package org.liuzhun.assessment;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// The six precisions (六个精准), in official order.
public enum Precision {
  /// 扶持对象精准.
  PEOPLE,
  /// 项目安排精准.
  PROJECTS,
  /// 资金使用精准.
  FUNDS,
  /// 措施到户精准.
  MEASURES,
  /// 因村派人精准.
  CADRES,
  /// 脱贫成效精准.
  RESULTS;

  /// The official name, in the language in use.
  public String label() {
    return Texts.of("precision." + name().toLowerCase(Locale.ROOT));
  }
}
