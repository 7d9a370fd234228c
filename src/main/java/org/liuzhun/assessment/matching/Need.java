package org.liuzhun.assessment.matching;

import java.util.List;
import org.liuzhun.policy.MatchingLine;
import org.liuzhun.policy.MatchingLine.Part;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.MeasureType;

/// What a cause or a risk needs: one line of the matching table.
///
/// @param served it must have one of these measures
/// @param suited these suit it as well
/// @param first what is suggested first when nothing serves it
/// @param alone these contradict it when there is nothing else
/// @param unable these contradict it for whoever is not able to work
public record Need(
    Measures served, Measures suited, List<MeasureType> first, Measures alone, Measures unable) {

  static Need of(MatchingLine line) {
    return new Need(
        Measures.of(line.part(Part.SERVES)),
        Measures.of(line.part(Part.SUITS)),
        line.part(Part.FIRST).stream().map(MeasureType.class::cast).toList(),
        Measures.of(line.part(Part.ALONE)),
        Measures.of(line.part(Part.UNABLE)));
  }

  /// Whether the measure serves it.
  public boolean isServedBy(Row measure) {
    return served.include(measure);
  }

  /// Whether the measure serves it or suits it as well.
  public boolean suits(Row measure) {
    return served.include(measure) || suited.include(measure);
  }

  /// Whether these measures, all there are, contradict it: none serves it, and each is of those
  /// that are not enough by themselves.
  public boolean isContradictedBy(List<Row> measures) {
    return !measures.isEmpty()
        && measures.stream().noneMatch(this::isServedBy)
        && measures.stream().allMatch(alone::include);
  }
}
