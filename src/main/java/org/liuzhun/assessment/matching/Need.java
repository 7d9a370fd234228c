package org.liuzhun.assessment.matching;

import java.util.List;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.MeasureType;

/// What a cause or a risk needs: one line of the matching table.
///
/// @param served it must have one of these measures
/// @param suited these suit it as well
/// @param first what is suggested first when nothing serves it
public record Need(Measures served, Measures suited, List<MeasureType> first) {

  /// Whether the measure serves it.
  public boolean isServedBy(Row measure) {
    return served.include(measure);
  }

  /// Whether the measure serves it or suits it as well.
  public boolean suits(Row measure) {
    return served.include(measure) || suited.include(measure);
  }
}
