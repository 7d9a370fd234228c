package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.INFO;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;

/// Illness and disability: C033–C039, C043, C044.
final class HealthChecks {

  /// The scene that the program began with: a villager ill for years, and nobody noticed that she
  /// has no card.
  private static final Check CHRONIC_CARD = Check.of("C033", ERROR, MEASURES)
      .at(PERSON_YEAR.CHRONIC_CARD, PERSON_YEAR.CHRONIC_CARD_REASON)
      .member((m, report) -> {
        String disease = m.now().get(PERSON_YEAR.DISEASE, "");
        var card = m.now().get(PERSON_YEAR.CHRONIC_CARD);
        if (m.now().yes(PERSON_YEAR.CHRONIC) && card == null) {
          report.add(m.now(), PERSON_YEAR.CHRONIC_CARD, m.name(), disease);
        } else if (m.now().yes(PERSON_YEAR.CHRONIC)
            && card != null
            && card.is(CardState.NOT_MADE)
            && !followedUp(m.now())) {
          report.add(
              m.now(), PERSON_YEAR.CHRONIC_CARD_REASON, new Variant("unmade"), m.name(), disease);
        }
      });

  private static final Check SERIOUS_ILLNESS = Check.of("C034", WARNING, MEASURES)
      .at(PERSON_YEAR.DISEASE)
      .member((m, report) -> {
        boolean treated = m.now().yes(PERSON_YEAR.MEDICAL_AID)
            || report
                .situation()
                .help()
                .has(MeasureType.SERIOUS_TREATMENT, MeasureType.MEDICAL_AID);
        if (m.now().yes(PERSON_YEAR.SERIOUS_ILLNESS)
            && (m.now().get(PERSON_YEAR.DISEASE) == null || !treated)) {
          report.add(m.now(), PERSON_YEAR.DISEASE, m.name());
        }
      });

  private static final Check CERTIFICATE = Check.of("C035", ERROR, PEOPLE)
      .at(PERSON.DISABILITY_CERTIFICATE)
      .member((m, report) -> {
        if (m.now().yes(PERSON_YEAR.DISABLED) && !certified(m)) {
          report.add(m.person(), PERSON.DISABILITY_CERTIFICATE, m.name());
        }
      });

  private static final Check CERTIFIED_ONLY = Check.of("C036", WARNING, PEOPLE)
      .at(PERSON_YEAR.DISABLED)
      .member((m, report) -> {
        if (certified(m) && !m.now().yes(PERSON_YEAR.DISABLED)) {
          report.add(m.now(), PERSON_YEAR.DISABLED, m.name());
        }
      });

  private static final Check SUBSIDY_WITHOUT_DISABLED = Check.of("C037", ERROR, MEASURES)
      .at(MEASURE.TYPE)
      .household((s, report) -> {
        if (s.everybody().stream().noneMatch(m -> m.now().yes(PERSON_YEAR.DISABLED))) {
          s.help()
              .of(MeasureType.DISABILITY_SUBSIDY)
              .forEach(
                  row -> report.add(row, MEASURE.TYPE, s.everybody().size(), Measures.type(row)));
        }
      });

  private static final Check CARE_SUBSIDY = Check.of("C038", WARNING, MEASURES)
      .at(PERSON_YEAR.DISABILITY_LEVEL)
      .with("disability.severe.level")
      .member((m, report) -> {
        var level = m.now().get(PERSON_YEAR.DISABILITY_LEVEL);
        if (m.now().yes(PERSON_YEAR.DISABLED)
            && level != null
            && level.known() != null
            && level.known().ordinal() < report.whole("disability.severe.level")
            && !m.lowIncome()
            && !nursed(m, report.situation())) {
          report.add(m.now(), PERSON_YEAR.DISABILITY_LEVEL, m.name(), level);
        }
      });

  private static final Check HEALTHY_AND_ILL = Check.of("C039", ERROR, PEOPLE)
      .at(PERSON_YEAR.HEALTHY)
      .member((m, report) -> {
        if (m.now().yes(PERSON_YEAR.HEALTHY) && m.ailing()) {
          report.add(m.now(), PERSON_YEAR.HEALTHY, m.name());
        }
      });

  private static final Check FAMILY_DOCTOR = Check.of("C043", INFO, MEASURES)
      .at(PERSON_YEAR.FAMILY_DOCTOR)
      .with("family_doctor.age")
      .member((m, report) -> {
        boolean due = m.atLeast(report.whole("family_doctor.age"))
            || m.now().yes(PERSON_YEAR.CHRONIC)
            || m.now().yes(PERSON_YEAR.DISABLED);
        if (due && !m.now().yes(PERSON_YEAR.FAMILY_DOCTOR)) {
          report.add(m.now(), PERSON_YEAR.FAMILY_DOCTOR, m.name(), m.age());
        }
      });

  private static final Check SELF_PAID = Check.of("C044", WARNING, RESULTS)
      .at(INCOME_STATEMENT.COMPLIANT_SELF_PAID)
      .household(HealthChecks::selfPaid);

  static final List<Check> ALL = List.of(
      CHRONIC_CARD,
      SERIOUS_ILLNESS,
      CERTIFICATE,
      CERTIFIED_ONLY,
      SUBSIDY_WITHOUT_DISABLED,
      CARE_SUBSIDY,
      HEALTHY_AND_ILL,
      FAMILY_DOCTOR,
      SELF_PAID);

  private HealthChecks() {}

  private static boolean followedUp(Row year) {
    return year.get(PERSON_YEAR.CHRONIC_CARD_REASON) != null
        && year.get(PERSON_YEAR.CHRONIC_CARD_OWNER) != null
        && year.get(PERSON_YEAR.CHRONIC_CARD_DUE) != null;
  }

  private static boolean certified(MemberNow m) {
    var type = m.person().get(PERSON.DOCUMENT_TYPE);
    return m.person().get(PERSON.DISABILITY_CERTIFICATE) != null
        || type != null && type.is(DocumentType.DISABILITY);
  }

  /// Whether the nursing subsidy is a measure of this member, or of the household.
  private static boolean nursed(MemberNow m, Situation s) {
    return s.help().measures().stream()
        .filter(row -> Help.isSubsidy(row, DisabilitySubsidy.NURSING))
        .map(row -> row.get(MEASURE.PERSON))
        .anyMatch(who -> who == null || who.equals(m.member().file().id()));
  }

  private static void selfPaid(Situation s, Report report) {
    List<Row> statements = s.money().statements();
    if (statements.isEmpty()) {
      return;
    }
    Row last = statements.getLast();
    BigDecimal paid = last.get(INCOME_STATEMENT.COMPLIANT_SELF_PAID, BigDecimal.ZERO);
    boolean atRisk = s.monitored().isPresent()
        && s.rows(Catalogue.RISK).stream().anyMatch(risk -> {
          var kind = risk.get(RISK.KIND);
          return kind != null && kind.is(RiskType.ILLNESS) && risk.get(RISK.RESOLVED_ON) == null;
        });
    if (paid.signum() > 0 && s.everybody().stream().noneMatch(MemberNow::ailing)) {
      report.add(last, INCOME_STATEMENT.COMPLIANT_SELF_PAID, paid);
    } else if (paid.signum() == 0 && atRisk) {
      report.add(
          last, INCOME_STATEMENT.COMPLIANT_SELF_PAID, new Variant("nothing"), Amounts.end(last, s));
    }
  }
}
