package org.liuzhun.assessment.warning;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DamageGrade;
import org.liuzhun.registry.code.EventKind;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.StatementPurpose;

/// Disasters, accidents, failed production, house and water: W06, W07, W10, W12.
final class EventWarnings {

  private static final Set<EventKind> ACCIDENTS =
      EnumSet.of(EventKind.FIRE, EventKind.TRAFFIC, EventKind.OTHER);

  static final List<Check> ALL = List.of(
      Check.of("W06", ERROR, PEOPLE)
          .at(EVENT_IMPACT.LOSS)
          .household((s, report) -> impacts(s, report)
              .filter(row -> !isAccident(row, report) && harmed(row))
              .forEach(row -> event(row, report))),
      Check.of("W07", ERROR, PEOPLE)
          .at(EVENT_IMPACT.LOSS, RISK.HAPPENED_ON)
          .household((s, report) -> {
            impacts(s, report)
                .filter(row -> isAccident(row, report))
                .forEach(row -> event(row, report));
            s.rows(Catalogue.RISK).stream()
                .filter(row -> isOpenAccident(row, report.today()))
                .forEach(row -> report.add(
                    row,
                    RISK.HAPPENED_ON,
                    new Variant("risk"),
                    row.get(RISK.HAPPENED_ON, report.today())));
          }),
      Check.of("W10", WARNING, PEOPLE)
          .at(MEASURE.LOSS)
          .with("warning.production.loss")
          .household(EventWarnings::production),
      Check.of("W12", ERROR, PEOPLE)
          .at(
              HOUSEHOLD_YEAR.HOUSE_GRADE,
              HOUSEHOLD_YEAR.WATER_SAFE,
              HOUSEHOLD_YEAR.WATER_CUT_FROM,
              EVENT_IMPACT.HOUSE_DAMAGE)
          .with("warning.water.days")
          .household(EventWarnings::home));

  private EventWarnings() {}

  /// What struck the household in the last twelve months, and from which it has not recovered.
  private static Stream<Row> impacts(Situation s, Report report) {
    return s.rows(Catalogue.EVENT_IMPACT).stream()
        .filter(row -> row.get(EVENT_IMPACT.RECOVERED_ON, LocalDate.MAX).isAfter(report.today()))
        .filter(row -> report
            .context()
            .village()
            .row(Catalogue.EVENT, row.get(EVENT_IMPACT.EVENT))
            .filter(event -> event
                .get(EVENT.HAPPENED_ON, LocalDate.MIN)
                .isAfter(report.today().minusYears(1)))
            .isPresent());
  }

  private static boolean isAccident(Row impact, Report report) {
    return report
        .context()
        .village()
        .row(Catalogue.EVENT, impact.get(EVENT_IMPACT.EVENT))
        .map(event -> event.get(EVENT.KIND))
        .filter(kind -> kind.known() != null && ACCIDENTS.contains(kind.known()))
        .isPresent();
  }

  private static boolean harmed(Row impact) {
    var damage = impact.get(EVENT_IMPACT.HOUSE_DAMAGE);
    return impact.get(EVENT_IMPACT.LOSS, BigDecimal.ZERO).signum() > 0
        || impact.get(EVENT_IMPACT.CROP_LOSS, BigDecimal.ZERO).signum() > 0
        || impact.get(EVENT_IMPACT.LIVESTOCK_LOSS, 0) > 0
        || damage != null && !damage.is(DamageGrade.NONE);
  }

  private static void event(Row impact, Report report) {
    report
        .context()
        .village()
        .row(Catalogue.EVENT, impact.get(EVENT_IMPACT.EVENT))
        .ifPresent(event -> report.add(
            impact,
            EVENT_IMPACT.LOSS,
            event.get(EVENT.NAME, ""),
            event.get(EVENT.HAPPENED_ON, report.today()),
            impact.get(EVENT_IMPACT.LOSS, BigDecimal.ZERO)));
  }

  private static boolean isOpenAccident(Row risk, LocalDate today) {
    var kind = risk.get(RISK.KIND);
    LocalDate day = risk.get(RISK.HAPPENED_ON);
    return kind != null
        && kind.is(RiskType.ACCIDENT)
        && day != null
        && day.isAfter(today.minusYears(1))
        && risk.get(RISK.RESOLVED_ON) == null;
  }

  /// What measures of production lost in the last twelve months, against the last year's income
  /// from production. Records of production are not asked: a cost above the yield is also what
  /// seedlings and breeding stock look like in their first years.
  private static void production(Situation s, Report report) {
    List<Row> lossy = s.help().measures().stream()
        .filter(row -> row.get(MEASURE.LOSS, BigDecimal.ZERO).signum() > 0)
        .filter(row ->
            row.get(MEASURE.ENDS_ON, report.today()).isAfter(report.today().minusYears(1)))
        .toList();
    BigDecimal lost = lossy.stream()
        .map(row -> row.get(MEASURE.LOSS, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    s.money().last(StatementPurpose.YEARLY).filter(_ -> !lossy.isEmpty()).ifPresent(statement -> {
      BigDecimal business = s.money().sum(statement, "B");
      BigDecimal most =
          business.multiply(report.number("warning.production.loss")).movePointLeft(2);
      if (lost.compareTo(most) >= 0) {
        report.add(lossy.getFirst(), MEASURE.LOSS, lost, business);
      }
    });
  }

  private static void home(Situation s, Report report) {
    s.living().ifPresent(living -> {
      var grade = living.get(HOUSEHOLD_YEAR.HOUSE_GRADE);
      if (grade != null && (grade.is(HouseGrade.C) || grade.is(HouseGrade.D))) {
        report.add(living, HOUSEHOLD_YEAR.HOUSE_GRADE, grade);
      }
      if (living.no(HOUSEHOLD_YEAR.WATER_SAFE)) {
        report.add(
            living,
            HOUSEHOLD_YEAR.WATER_SAFE,
            new Variant("water"),
            living.get(HOUSEHOLD_YEAR.YEAR, 0));
      }
    });
    s.rows(Catalogue.HOUSEHOLD_YEAR).forEach(living -> waterCut(living, report));
    impacts(s, report)
        .filter(row -> {
          var damage = row.get(EVENT_IMPACT.HOUSE_DAMAGE);
          return damage != null
              && (damage.is(DamageGrade.SEVERE) || damage.is(DamageGrade.COLLAPSED));
        })
        .filter(row -> row.get(EVENT_IMPACT.RECOVERED_ON) == null)
        .forEach(row -> report.add(row, EVENT_IMPACT.HOUSE_DAMAGE, new Variant("damaged")));
  }

  /// Water that has been cut for too many days, in the last twelve months.
  private static void waterCut(Row living, Report report) {
    LocalDate from = living.get(HOUSEHOLD_YEAR.WATER_CUT_FROM);
    LocalDate until = living.get(HOUSEHOLD_YEAR.WATER_CUT_UNTIL, report.today());
    if (from == null || !until.isAfter(report.today().minusYears(1))) {
      return;
    }
    long days = ChronoUnit.DAYS.between(from, until);
    if (days > report.whole("warning.water.days")) {
      report.add(living, HOUSEHOLD_YEAR.WATER_CUT_FROM, new Variant("cut"), from, days);
    }
  }
}
