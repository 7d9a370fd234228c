package org.liuzhun.assessment.warning;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.function.Predicate;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.registry.Row;

/// What changed since a person's last recorded year.
final class Before {

  private Before() {}

  /// Whether something is so this year and was recorded as not being so before; who has no earlier
  /// record gives no sign.
  static boolean isNew(MemberNow m, Predicate<Row> so) {
    int year = m.now().get(PERSON_YEAR.YEAR, 0);
    return so.test(m.now())
        && m.member().file().yearOrBefore(year - 1).filter(so.negate()).isPresent();
  }
}
