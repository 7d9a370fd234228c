package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Spells of work and plans for work: C052, C056.
final class SpellChecks {

  private static final Comparator<Row> BY_START =
      Comparator.comparing(row -> row.get(WORK_SPELL.STARTS_ON, LocalDate.MIN));

  private static final Check OVERLAP = Check.of("C052", ERROR, PEOPLE)
      .at(WORK_SPELL.STARTS_ON)
      .household((s, report) -> s.everybody().forEach(m -> overlap(m, report)));

  private static final Check PLAN = Check.of("C056", WARNING, MEASURES)
      .at(PERSON_YEAR.WORK_NEED)
      .member((m, report) -> {
        if (m.now().yes(PERSON_YEAR.PLANS_WORK)
            && m.now().get(PERSON_YEAR.WORK_NEED, "").isBlank()) {
          report.add(m.now(), PERSON_YEAR.WORK_NEED, m.name());
        }
      });

  static final List<Check> ALL = List.of(OVERLAP, PLAN);

  private SpellChecks() {}

  private static void overlap(MemberNow m, Report report) {
    List<Row> spells =
        m.member().file().rows(Catalogue.WORK_SPELL).stream().sorted(BY_START).toList();
    for (int i = 1; i < spells.size(); i++) {
      LocalDate ended = spells.get(i - 1).get(WORK_SPELL.ENDS_ON, LocalDate.MAX);
      LocalDate start = spells.get(i).get(WORK_SPELL.STARTS_ON, LocalDate.MIN);
      if (start.isBefore(ended)) {
        report.add(spells.get(i), WORK_SPELL.STARTS_ON, m.name(), start);
      }
    }
  }
}
