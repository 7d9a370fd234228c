package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.matching.Contradiction;
import org.liuzhun.assessment.matching.Matching;

/// Measures that contradict the matching table (因户施策匹配表): C142.
final class MatchingChecks {

  private static final Check CONTRADICTION = Check.of("C142", WARNING, MEASURES)
      .at(MEASURE.TYPE)
      .with(Matching.PARAMETERS.toArray(String[]::new))
      .household((s, report) -> Contradiction.of(s, report.context().matching())
          .forEach(found -> contradicts(found, report)));

  static final List<Check> ALL = List.of(CONTRADICTION);

  private MatchingChecks() {}

  private static void contradicts(Contradiction found, Report report) {
    Object kind = found.burden().kind();
    Object type = Measures.type(found.measure());
    if (found.alone()) {
      report.add(found.measure(), MEASURE.TYPE, kind, type);
    } else {
      report.add(found.measure(), MEASURE.TYPE, new Variant("unable"), kind, type);
    }
  }
}
