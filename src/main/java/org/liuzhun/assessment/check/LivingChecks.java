package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.INFO;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Living conditions as the national export wants them: C131, C132, C135.
final class LivingChecks {

  /// Which columns must not be blank is a parameter: the names of fields, separated by blanks.
  private static final Check BLANK = Check.of("C131", INFO, PEOPLE)
      .at(columns())
      .with("living.required")
      .household((s, report) -> s.living().filter(_ -> s.tracked()).ifPresent(living -> {
        Object[] blank = report.words("living.required").stream()
            .flatMap(name -> Catalogue.HOUSEHOLD_YEAR.field(name).stream())
            .filter(field -> living.get(field.column()) == null)
            .toArray();
        if (blank.length > 0) {
          Field<?> first = (Field<?>) blank[0];
          report.add(living, first.column(), blank.length, List.of(blank));
        }
      }));

  /// A blank of a household that was lifted out is C071.
  private static final Check ROAD = Check.of("C132", WARNING, PEOPLE)
      .at(HOUSEHOLD_YEAR.ROAD_DISTANCE)
      .with("road.distance.max")
      .household((s, report) -> s.living().filter(_ -> s.tracked()).ifPresent(living -> {
        BigDecimal distance = living.get(HOUSEHOLD_YEAR.ROAD_DISTANCE);
        BigDecimal most = report.number("road.distance.max");
        if (distance == null && !s.lifted()) {
          report.add(
              living,
              HOUSEHOLD_YEAR.ROAD_DISTANCE,
              new Variant("blank"),
              living.get(HOUSEHOLD_YEAR.YEAR, 0));
        } else if (distance != null && distance.compareTo(most) > 0) {
          report.add(living, HOUSEHOLD_YEAR.ROAD_DISTANCE, distance, most);
        }
      }));

  private static final Check RETURNED = Check.of("C135", WARNING, PEOPLE)
      .at(HOUSEHOLD_YEAR.RETURNED_FOREST)
      .household((s, report) -> s.living().ifPresent(living -> returned(living, s, report)));

  static final List<Check> ALL = List.of(BLANK, ROAD, RETURNED);

  private LivingChecks() {}

  private static void returned(Row living, Situation s, Report report) {
    BigDecimal returned = living.get(HOUSEHOLD_YEAR.RETURNED_FOREST, BigDecimal.ZERO);
    BigDecimal covered = living
        .get(HOUSEHOLD_YEAR.FOREST, BigDecimal.ZERO)
        .add(living.get(HOUSEHOLD_YEAR.GRASS, BigDecimal.ZERO));
    if (s.tracked() && returned.compareTo(covered) > 0) {
      report.add(living, HOUSEHOLD_YEAR.RETURNED_FOREST, returned, covered);
    }
  }

  private static TableField<?, ?>[] columns() {
    return Catalogue.HOUSEHOLD_YEAR.columns().stream()
        .filter(column -> column != HOUSEHOLD_YEAR.HOUSEHOLD && column != HOUSEHOLD_YEAR.YEAR)
        .toArray(TableField<?, ?>[]::new);
  }
}
