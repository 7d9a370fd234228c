package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The village's table of the last recorded year (村情年度): C125–C130.
final class VillageChecks {

  private static final List<TableField<?, ?>> ASKED = List.of(
      VILLAGE_YEAR.PRIMARY_SCHOOLS,
      VILLAGE_YEAR.BUS,
      VILLAGE_YEAR.CLINICS,
      VILLAGE_YEAR.DOCTORS,
      VILLAGE_YEAR.RUBBISH_POINTS,
      VILLAGE_YEAR.PENSION_RESIDENT,
      VILLAGE_YEAR.LOW_INCOME_HOUSEHOLDS,
      VILLAGE_YEAR.LOW_INCOME_PEOPLE);

  /// A figure of the village's table and the same one counted in the register.
  private record Counted(TableField<?, Integer> stated, ToIntFunction<Situation> of) {}

  private static final List<Counted> SUMS = List.of(
      new Counted(VILLAGE_YEAR.STATED_HOUSEHOLDS, _ -> 1),
      new Counted(VILLAGE_YEAR.STATED_PEOPLE, s -> s.members().size()),
      new Counted(VILLAGE_YEAR.STATED_LIFTED_HOUSEHOLDS, s -> s.lifted() ? 1 : 0),
      new Counted(
          VILLAGE_YEAR.STATED_LIFTED_PEOPLE, s -> s.lifted() ? s.members().size() : 0),
      new Counted(VILLAGE_YEAR.STATED_MONITORED_HOUSEHOLDS, s -> s.monitored().isPresent() ? 1 : 0),
      new Counted(
          VILLAGE_YEAR.STATED_MONITORED_PEOPLE,
          s -> s.monitored().isPresent() ? s.members().size() : 0));

  private static final Check WITHOUT = Check.of("C125", ERROR, PEOPLE)
      .at(VILLAGE_YEAR.STATED_HOUSEHOLDS)
      .village((context, report) -> {
        Row year = last(context);
        if (year != null && year.get(VILLAGE_YEAR.STATED_HOUSEHOLDS, 0) == 0) {
          report.add(year, VILLAGE_YEAR.STATED_HOUSEHOLDS, year.get(VILLAGE_YEAR.YEAR, 0));
        }
      });

  private static final Check UNSAFE = Check.of("C126", ERROR, RESULTS)
      .at(VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS)
      .village((context, report) -> {
        Row year = last(context);
        Integer all = year == null ? null : year.get(VILLAGE_YEAR.STATED_HOUSEHOLDS);
        if (year != null && all != null) {
          int water = year.get(VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, 0);
          int houses = year.get(VILLAGE_YEAR.UNSAFE_HOUSES, 0);
          if (water + houses > all) {
            report.add(year, VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, water, houses, all);
          }
        }
      });

  private static final Check BLANK = Check.of("C127", WARNING, PEOPLE)
      .at(ASKED.toArray(TableField<?, ?>[]::new))
      .village((context, report) -> {
        Row year = last(context);
        if (year != null) {
          List<Field<?>> blank = ASKED.stream()
              .filter(column -> year.get(column) == null)
              .<Field<?>>map(Catalogue.VILLAGE_YEAR::field)
              .toList();
          if (!blank.isEmpty()) {
            report.add(year, blank.getFirst().column(), blank.size(), blank);
          }
        }
      });

  private static final Check ROAD = Check.of("C128", WARNING, RESULTS)
      .at(VILLAGE_YEAR.HARD_ROAD)
      .village((context, report) -> {
        Row year = last(context);
        if (year != null && year.no(VILLAGE_YEAR.HARD_ROAD)) {
          report.add(year, VILLAGE_YEAR.HARD_ROAD, year.get(VILLAGE_YEAR.YEAR, 0));
        }
      });

  private static final Check PARTS = Check.of("C129", ERROR, PEOPLE)
      .at(
          VILLAGE_YEAR.LOW_INCOME_PEOPLE,
          VILLAGE_YEAR.DISABLED_PEOPLE,
          VILLAGE_YEAR.LABOUR,
          VILLAGE_YEAR.AWAY_WORKERS)
      .village((context, report) -> {
        Row year = last(context);
        if (year != null) {
          part(year, VILLAGE_YEAR.LOW_INCOME_PEOPLE, VILLAGE_YEAR.STATED_PEOPLE, report);
          part(year, VILLAGE_YEAR.DISABLED_PEOPLE, VILLAGE_YEAR.STATED_PEOPLE, report);
          part(year, VILLAGE_YEAR.LABOUR, VILLAGE_YEAR.STATED_PEOPLE, report);
          part(year, VILLAGE_YEAR.AWAY_WORKERS, VILLAGE_YEAR.LABOUR, report);
        }
      });

  private static final Check DIFFERENT = Check.of("C130", WARNING, PEOPLE)
      .at(SUMS.stream().map(Counted::stated).toArray(TableField<?, ?>[]::new))
      .with("village.tolerance")
      .village((context, report) -> {
        Row year = last(context);
        if (year != null && year.get(VILLAGE_YEAR.YEAR, 0) == context.today().getYear()) {
          SUMS.forEach(sum -> compare(sum, year, context, report));
        }
      });

  static final List<Check> ALL = List.of(WITHOUT, UNSAFE, BLANK, ROAD, PARTS, DIFFERENT);

  private VillageChecks() {}

  private static @Nullable Row last(Context context) {
    return context.village().rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, 0) <= context.today().getYear())
        .max(Comparator.comparing(row -> row.get(VILLAGE_YEAR.YEAR, 0)))
        .orElse(null);
  }

  private static void part(
      Row year, TableField<?, Integer> part, TableField<?, Integer> whole, Report report) {
    Integer all = year.get(whole);
    Integer some = year.get(part);
    if (all != null && some != null && some > all) {
      report.add(
          year,
          part,
          Catalogue.VILLAGE_YEAR.field(part),
          some,
          Catalogue.VILLAGE_YEAR.field(whole),
          all);
    }
  }

  private static void compare(Counted sum, Row year, Context context, Report report) {
    Integer stated = year.get(sum.stated());
    int counted = context.situations().stream()
        .filter(s -> !s.closed())
        .mapToInt(sum.of())
        .sum();
    if (stated != null
        && Math.abs(stated - counted) * 100L > (long) stated * report.whole("village.tolerance")) {
      report.add(year, sum.stated(), Catalogue.VILLAGE_YEAR.field(sum.stated()), stated, counted);
    }
  }
}
