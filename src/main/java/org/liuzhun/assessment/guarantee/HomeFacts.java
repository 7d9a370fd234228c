package org.liuzhun.assessment.guarantee;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.jooq.TableField;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.WaterSource;

/// Safe housing (住房安全) and safe drinking water (饮水安全), from the living conditions and the works
/// that were accepted.
final class HomeFacts {

  private HomeFacts() {}

  static Facts housing(Situation situation) {
    Facts facts = new Facts();
    Row living = situation.living().orElse(null);
    if (Homes.safe(situation, living, situation.today())) {
      return facts;
    }
    if (living == null) {
      facts.missing(Remark.of("guarantee.housing.unknown").missing(HOUSEHOLD_YEAR.HOUSE_GRADE));
      return facts;
    }
    var grade = living.get(HOUSEHOLD_YEAR.HOUSE_GRADE);
    if (grade != null && (grade.is(HouseGrade.C) || grade.is(HouseGrade.D))) {
      facts.against(
          Remark.of("guarantee.housing.grade", grade).at(living, HOUSEHOLD_YEAR.HOUSE_GRADE));
    } else if (living.yes(HOUSEHOLD_YEAR.DANGEROUS_HOUSE)) {
      facts.against(
          Remark.of("guarantee.housing.dangerous").at(living, HOUSEHOLD_YEAR.DANGEROUS_HOUSE));
    } else if (grade == null && living.get(HOUSEHOLD_YEAR.DANGEROUS_HOUSE) == null) {
      facts.missing(Remark.of("guarantee.housing.unknown").at(living, HOUSEHOLD_YEAR.HOUSE_GRADE));
    }
    return facts;
  }

  static Facts water(Situation situation, Policy policy) {
    Facts facts = new Facts();
    Row living = situation.living().orElse(null);
    if (living == null) {
      facts.missing(Remark.of("guarantee.water.unknown").missing(HOUSEHOLD_YEAR.WATER_SAFE));
      return facts;
    }
    if (living.no(HOUSEHOLD_YEAR.WATER_SAFE)) {
      facts.against(Remark.of("guarantee.water.unsafe").at(living, HOUSEHOLD_YEAR.WATER_SAFE));
    } else if (living.get(HOUSEHOLD_YEAR.WATER_SAFE) == null) {
      facts.missing(Remark.of("guarantee.water.unknown").at(living, HOUSEHOLD_YEAR.WATER_SAFE));
    }
    if (living.yes(HOUSEHOLD_YEAR.WATER_HARD)) {
      facts.against(Remark.of("guarantee.water.hard").at(living, HOUSEHOLD_YEAR.WATER_HARD));
    }
    Limits limits = new Limits(living, situation.today(), policy, facts);
    limits.most(HOUSEHOLD_YEAR.WATER_MINUTES, "water.minutes.max", "guarantee.water.far");
    limits.least(HOUSEHOLD_YEAR.WATER_LITRES, "water.litres.min", "guarantee.water.little");
    limits.least(
        HOUSEHOLD_YEAR.WATER_RELIABILITY, "water.reliability.min", "guarantee.water.unreliable");
    if (!piped(living)) {
      limits.most(HOUSEHOLD_YEAR.WATER_DRY_DAYS, "water.dry_days.max", "guarantee.water.dry");
    }
    return facts;
  }

  /// The days without water are a test of dispersed supply; piped water has its reliability.
  private static boolean piped(Row living) {
    var source = living.get(HOUSEHOLD_YEAR.WATER_SOURCE);
    return source != null && source.is(WaterSource.TAP);
  }

  /// Figures of the living conditions against the limits of the region; what nobody recorded says
  /// nothing.
  private record Limits(Row living, LocalDate today, Policy policy, Facts facts) {

    void most(TableField<?, Integer> column, String parameter, String text) {
      against(column, parameter, text, (recorded, limit) -> recorded > limit);
    }

    void least(TableField<?, Integer> column, String parameter, String text) {
      against(column, parameter, text, (recorded, limit) -> recorded < limit);
    }

    private void against(
        TableField<?, Integer> column,
        String parameter,
        String text,
        BiPredicate<Integer, Integer> wrong) {
      Integer recorded = living.get(column);
      policy.whole(parameter, today).ifPresent(limit -> {
        if (recorded != null && wrong.test(recorded, limit)) {
          facts.against(Remark.of(text, recorded, limit).at(living, column));
        }
      });
    }
  }
}
