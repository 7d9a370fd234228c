package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.MeasureType;

/// House, water, electricity: C069–C073, C075, C076.
final class HousingChecks {

  private static final List<TableField<?, ?>> ASKED = List.of(
      HOUSEHOLD_YEAR.DANGEROUS_HOUSE,
      HOUSEHOLD_YEAR.HOUSE_AREA,
      HOUSEHOLD_YEAR.WATER_SAFE,
      HOUSEHOLD_YEAR.ROAD_DISTANCE);

  private static final Check DANGEROUS = Check.of("C069", ERROR, RESULTS)
      .at(HOUSEHOLD_YEAR.HOUSE_GRADE)
      .household((s, report) -> s.living().ifPresent(living -> {
        if ((unsafe(living) || living.yes(HOUSEHOLD_YEAR.DANGEROUS_HOUSE))
            && unnoticed(
                s,
                living,
                MeasureType.HOUSE_REPAIR,
                MeasureType.TEMPORARY_HOUSE,
                MeasureType.RELOCATION)) {
          report.add(living, HOUSEHOLD_YEAR.HOUSE_GRADE, grade(living));
        }
      }));

  private static final Check UNSAFE_WATER = Check.of("C070", ERROR, RESULTS)
      .at(HOUSEHOLD_YEAR.WATER_SAFE)
      .household((s, report) -> s.living().ifPresent(living -> {
        if (living.no(HOUSEHOLD_YEAR.WATER_SAFE) && unnoticed(s, living, MeasureType.WATER_WORKS)) {
          report.add(living, HOUSEHOLD_YEAR.WATER_SAFE, living.get(HOUSEHOLD_YEAR.YEAR, 0));
        }
      }));

  private static final Check BLANK = Check.of("C071", ERROR, PEOPLE)
      .at(ASKED.toArray(TableField<?, ?>[]::new))
      .household((s, report) -> {
        if (s.lifted() && !s.members().isEmpty()) {
          ASKED.stream()
              .filter(column -> s.living().map(row -> row.get(column) == null).orElse(true))
              .forEach(column -> blank(s, column, report));
        }
      });

  private static final Check AREA = Check.of("C072", WARNING, RESULTS)
      .at(HOUSEHOLD_YEAR.HOUSE_AREA)
      .with("house.person.min", "house.person.max", "house.relocated.person.max")
      .household((s, report) -> s.living().ifPresent(living -> {
        BigDecimal area = living.get(HOUSEHOLD_YEAR.HOUSE_AREA);
        if (area == null || area.signum() == 0 || s.members().isEmpty()) {
          return;
        }
        BigDecimal each =
            area.divide(BigDecimal.valueOf(s.members().size()), 1, RoundingMode.HALF_UP);
        String most = s.household().yes(HOUSEHOLD.RELOCATED)
            ? "house.relocated.person.max"
            : "house.person.max";
        if (each.compareTo(report.number("house.person.min")) < 0
            || each.compareTo(report.number(most)) > 0) {
          report.add(living, HOUSEHOLD_YEAR.HOUSE_AREA, area, s.members().size(), each);
        }
      }));

  private static final Check REBUILT = Check.of("C073", WARNING, RESULTS)
      .at(HOUSEHOLD_YEAR.HOUSE_GRADE, HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON)
      .household((s, report) -> s.living().ifPresent(living -> {
        Integer rebuilt = living.get(HOUSEHOLD_YEAR.REBUILD_YEAR);
        if (rebuilt != null && unsafe(living)) {
          report.add(living, HOUSEHOLD_YEAR.HOUSE_GRADE, rebuilt, grade(living));
        } else if (living.get(HOUSEHOLD_YEAR.HOUSE_GRADE) != null
            && !unsafe(living)
            && living.get(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON) == null) {
          report.add(
              living, HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, new Variant("unassessed"), grade(living));
        }
      }));

  /// Whoever moved gives up the old house, whichever address the file tells: one that was updated
  /// proves nothing about the house. Both addresses are shown, and none is compared.
  private static final Check OLD_HOUSE = Check.of("C075", WARNING, MEASURES)
      .at(HOUSEHOLD.OLD_HOUSE_DEMOLISHED)
      .household((s, report) -> {
        boolean dealtWith = s.household().yes(HOUSEHOLD.OLD_HOUSE_DEMOLISHED)
            || s.help()
                .of(MeasureType.RELOCATION)
                .anyMatch(row -> row.get(MEASURE.OLD_HOUSE_ON) != null);
        if (s.household().yes(HOUSEHOLD.RELOCATED) && !dealtWith) {
          report.add(
              s.household(),
              HOUSEHOLD.OLD_HOUSE_DEMOLISHED,
              s.household().get(HOUSEHOLD.ADDRESS, ""),
              s.household().get(HOUSEHOLD.RELOCATION_ADDRESS, ""));
        }
      });

  private static final Check ELECTRICITY = Check.of("C076", WARNING, RESULTS)
      .at(HOUSEHOLD_YEAR.POWER_LIVING)
      .household((s, report) -> s.living()
          .filter(living -> living.no(HOUSEHOLD_YEAR.POWER_LIVING))
          .ifPresent(living ->
              report.add(living, HOUSEHOLD_YEAR.POWER_LIVING, living.get(HOUSEHOLD_YEAR.YEAR, 0))));

  static final List<Check> ALL =
      List.of(DANGEROUS, UNSAFE_WATER, BLANK, AREA, REBUILT, OLD_HOUSE, ELECTRICITY);

  private HousingChecks() {}

  private static boolean unsafe(Row living) {
    var grade = living.get(HOUSEHOLD_YEAR.HOUSE_GRADE);
    return grade != null && (grade.is(HouseGrade.C) || grade.is(HouseGrade.D));
  }

  private static Object grade(Row living) {
    var grade = living.get(HOUSEHOLD_YEAR.HOUSE_GRADE);
    return grade == null ? "" : grade;
  }

  /// Whether the household is not monitored and no such measure is even planned; one that ended
  /// before the year in question did not help.
  private static boolean unnoticed(Situation s, Row living, MeasureType... measures) {
    int year = living.get(HOUSEHOLD_YEAR.YEAR, 0);
    return s.monitored().isEmpty()
        && s.rows(Catalogue.MEASURE).stream()
            .noneMatch(row -> Help.isAny(row, measures)
                && row.get(MEASURE.ENDS_ON, LocalDate.MAX).getYear() >= year);
  }

  private static void blank(Situation s, TableField<?, ?> column, Report report) {
    Field<?> field = Catalogue.HOUSEHOLD_YEAR.field(column);
    s.living()
        .ifPresentOrElse(
            living -> report.add(living, column, field, living.get(HOUSEHOLD_YEAR.YEAR, 0)),
            () -> report.add(
                Row.keyed(Catalogue.HOUSEHOLD_YEAR, s.id(), s.today().getYear()),
                column,
                new Variant("never"),
                field));
  }
}
