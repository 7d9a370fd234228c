package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Areas of land, in mu: C074.
final class LandChecks {

  private static final Check LAND = Check.of("C074", WARNING, PEOPLE)
      .at(
          HOUSEHOLD_YEAR.ARABLE,
          HOUSEHOLD_YEAR.FOREST,
          HOUSEHOLD_YEAR.ARABLE_DRY,
          HOUSEHOLD_YEAR.ARABLE_IRRIGATED,
          HOUSEHOLD_YEAR.RETURNED_FOREST)
      .with("arable.max", "forest.max")
      .household((s, report) -> s.living().ifPresent(living -> {
        size(living, HOUSEHOLD_YEAR.ARABLE, report.number("arable.max"), report);
        size(living, HOUSEHOLD_YEAR.FOREST, report.number("forest.max"), report);
        BigDecimal arable = of(living, HOUSEHOLD_YEAR.ARABLE);
        BigDecimal fields =
            of(living, HOUSEHOLD_YEAR.ARABLE_DRY).add(of(living, HOUSEHOLD_YEAR.ARABLE_PADDY));
        part(living, HOUSEHOLD_YEAR.ARABLE_DRY, fields, arable, report);
        part(
            living,
            HOUSEHOLD_YEAR.ARABLE_IRRIGATED,
            of(living, HOUSEHOLD_YEAR.ARABLE_IRRIGATED),
            arable,
            report);
        part(
            living,
            HOUSEHOLD_YEAR.RETURNED_FOREST,
            of(living, HOUSEHOLD_YEAR.RETURNED_FOREST),
            arable.add(of(living, HOUSEHOLD_YEAR.FOREST)),
            report);
      }));

  static final List<Check> ALL = List.of(LAND);

  private LandChecks() {}

  private static void size(
      Row living, TableField<?, BigDecimal> column, BigDecimal most, Report report) {
    BigDecimal area = of(living, column);
    if (area.signum() < 0 || area.compareTo(most) > 0) {
      report.add(living, column, Catalogue.HOUSEHOLD_YEAR.field(column), area);
    }
  }

  private static void part(
      Row living,
      TableField<?, BigDecimal> column,
      BigDecimal part,
      BigDecimal whole,
      Report report) {
    if (part.compareTo(whole) > 0) {
      report.add(
          living, column, new Variant("part"), Catalogue.HOUSEHOLD_YEAR.field(column), part, whole);
    }
  }

  private static BigDecimal of(Row living, TableField<?, BigDecimal> column) {
    return living.get(column, BigDecimal.ZERO);
  }
}
