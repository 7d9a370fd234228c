package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Labour;

/// A measure that contradicts the cause or risk that it should serve, by the matching table
/// (措施与匹配表矛盾).
///
/// @param burden the cause or risk
/// @param measure the measure
/// @param alone whether it contradicts because there is nothing else; if not, because nobody
///     whom it is for is able to work
public record Contradiction(Burden burden, Row measure, boolean alone) {

  /// The contradictions in a household that is helped, in the order of its causes and risks.
  public static List<Contradiction> of(Situation situation, Matching matching) {
    List<Contradiction> found = new ArrayList<>();
    List<Row> measures = situation.measuresNow();
    for (Burden burden : Burden.of(situation)) {
      Optional<Need> need = matching.of(burden.kind()).filter(_ -> !burden.isOfThePast(situation));
      need.filter(line -> line.isContradictedBy(measures))
          .ifPresent(_ -> found.add(new Contradiction(burden, measures.getFirst(), true)));
      need.ifPresent(line -> measures.stream()
          .filter(line.unable()::include)
          .filter(row -> !canWork(Optional.ofNullable(row.get(MEASURE.PERSON)), situation))
          .forEach(row -> found.add(new Contradiction(burden, row, false))));
    }
    return found;
  }

  /// Whether this member, or without one anybody of the household, is able to do some work.
  static boolean canWork(Optional<UUID> person, Situation situation) {
    return person
        .flatMap(situation::member)
        .map(Contradiction::canWork)
        .orElseGet(() -> situation.members().stream().anyMatch(Contradiction::canWork));
  }

  private static boolean canWork(MemberNow member) {
    return member.able() || member.is(PERSON_YEAR.LABOUR, Labour.WEAK);
  }
}
