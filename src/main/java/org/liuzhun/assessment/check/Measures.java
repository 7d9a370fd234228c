package org.liuzhun.assessment.check;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.Optional;
import java.util.UUID;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;

/// How a measure (帮扶措施) is read.
final class Measures {

  private Measures() {}

  /// Its type for a message; its name where no type was given.
  static Object type(Row measure) {
    var type = measure.get(MEASURE.TYPE);
    return type == null ? measure.get(MEASURE.NAME, "") : type;
  }

  /// The present or former member whom it helps, if it names one.
  static Optional<MemberNow> beneficiary(Situation s, Row measure) {
    UUID person = measure.get(MEASURE.PERSON);
    return person == null
        ? Optional.empty()
        : s.everybody().stream()
            .filter(m -> person.equals(m.member().file().id()))
            .findFirst();
  }

  /// Whether it has not ended yet.
  static boolean runs(Situation s, Row measure) {
    return !measure.get(MEASURE.ENDS_ON, s.today()).isBefore(s.today());
  }
}
