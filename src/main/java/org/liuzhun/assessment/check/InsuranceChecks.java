package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Variant;

/// Medical insurance and pension: C040–C042.
final class InsuranceChecks {

  /// Serving soldiers, prisoners, new-borns in the grace period and people insured elsewhere are
  /// excused.
  private static final Check MEDICAL = Check.of("C040", ERROR, RESULTS)
      .at(PERSON_YEAR.MEDICAL_RESIDENT)
      .member((m, report) -> {
        boolean resident = m.now().yes(PERSON_YEAR.MEDICAL_RESIDENT);
        boolean worker = m.now().yes(PERSON_YEAR.MEDICAL_WORKER);
        if (resident && worker) {
          report.add(m.now(), PERSON_YEAR.MEDICAL_RESIDENT, new Variant("both"), m.name());
        } else if (!resident && !worker && !m.excusedFromInsurance()) {
          report.add(m.now(), PERSON_YEAR.MEDICAL_RESIDENT, m.name());
        }
      });

  private static final Check SERIOUS = Check.of("C041", WARNING, RESULTS)
      .at(PERSON_YEAR.SERIOUS_INSURANCE)
      .member((m, report) -> {
        if (report.situation().lifted()
            && !m.now().yes(PERSON_YEAR.SERIOUS_INSURANCE)
            && !m.now().yes(PERSON_YEAR.MEDICAL_WORKER)
            && !m.excusedFromInsurance()) {
          report.add(m.now(), PERSON_YEAR.SERIOUS_INSURANCE, m.name());
        }
      });

  private static final Check PENSION = Check.of("C042", WARNING, RESULTS)
      .at(PERSON_YEAR.PENSION_RESIDENT, PERSON_YEAR.PENSION_RECEIVING)
      .with("labour.age.min", "pension.age")
      .member((m, report) -> {
        if (m.now().yes(PERSON_YEAR.PENSION_RESIDENT) && m.now().yes(PERSON_YEAR.PENSION_WORKER)) {
          report.add(m.now(), PERSON_YEAR.PENSION_RESIDENT, new Variant("both"), m.name());
        } else if (m.atLeast(report.whole("pension.age"))) {
          if (!m.now().yes(PERSON_YEAR.PENSION_RECEIVING)) {
            report.add(
                m.now(), PERSON_YEAR.PENSION_RECEIVING, new Variant("unpaid"), m.name(), m.age());
          }
        } else if (m.atLeast(report.whole("labour.age.min")) && !m.studies() && !answered(m)) {
          report.add(m.now(), PERSON_YEAR.PENSION_RESIDENT, m.name(), m.age());
        }
      });

  static final List<Check> ALL = List.of(MEDICAL, SERIOUS, PENSION);

  private InsuranceChecks() {}

  private static boolean answered(MemberNow m) {
    return m.now().get(PERSON_YEAR.PENSION_RESIDENT) != null
        || m.now().get(PERSON_YEAR.PENSION_WORKER) != null;
  }
}
