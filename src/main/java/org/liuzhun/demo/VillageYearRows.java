package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The village's own yearly table (村情), its totals counted from the families.
///
/// @param setting the village's years
/// @param families everybody in it
record VillageYearRows(Setting setting, List<Family> families) {

  private static final int FIRST_COLLECTIVE = 35_000;
  private static final int COLLECTIVE_GROWTH = 9_000;
  private static final int FIRST_INCOME = 9_600;
  private static final double INCOME_GROWTH = 1.085;
  private static final double LIFTED_GROWTH = 1.1;

  List<Row> rows() {
    return setting.years().stream().map(this::row).toList();
  }

  private Row row(int year) {
    int step = year - setting.firstYear();
    Row row = Row.keyed(Catalogue.VILLAGE_YEAR, year);
    for (String[] cells : Sheet.lines("village_year")) {
      var field = Catalogue.VILLAGE_YEAR.field(cells[0]).orElseThrow();
      row = Chronicle.with(row, field, Written.value(field, cells[1]));
    }
    return counted(row, year)
        .with(
            VILLAGE_YEAR.COLLECTIVE_INCOME,
            BigDecimal.valueOf(FIRST_COLLECTIVE + (long) step * COLLECTIVE_GROWTH))
        .with(VILLAGE_YEAR.FARMER_INCOME, grown(FIRST_INCOME, INCOME_GROWTH, step))
        .with(VILLAGE_YEAR.LIFTED_INCOME, grown(FIRST_INCOME - 1_900, LIFTED_GROWTH, step))
        .with(VILLAGE_YEAR.COUNTY_INCOME, grown(FIRST_INCOME + 900, INCOME_GROWTH, step));
  }

  private static BigDecimal grown(int first, double rate, int steps) {
    return BigDecimal.valueOf(Math.round(first * Math.pow(rate, steps)));
  }

  private Row counted(Row row, int year) {
    LocalDate day = setting.dayOf(year);
    return row.with(VILLAGE_YEAR.STATED_HOUSEHOLDS, families.size())
        .with(VILLAGE_YEAR.STATED_PEOPLE, people(day, _ -> true))
        .with(VILLAGE_YEAR.STATED_LIFTED_HOUSEHOLDS, households(family -> lifted(family, day)))
        .with(VILLAGE_YEAR.STATED_LIFTED_PEOPLE, people(day, family -> lifted(family, day)))
        .with(VILLAGE_YEAR.STATED_MONITORED_HOUSEHOLDS, households(family -> open(family, day)))
        .with(VILLAGE_YEAR.STATED_MONITORED_PEOPLE, people(day, family -> open(family, day)))
        .with(VILLAGE_YEAR.LABOUR, people(day, _ -> true) / 2)
        .with(VILLAGE_YEAR.AWAY_WORKERS, people(day, _ -> true) / 5);
  }

  private int households(Predicate<Family> whether) {
    return (int) families.stream().filter(whether).count();
  }

  private int people(LocalDate day, Predicate<Family> whether) {
    return (int) families.stream()
        .filter(whether)
        .flatMap(family -> family.people().stream())
        .filter(person -> !person.birth().isAfter(day))
        .count();
  }

  private static boolean lifted(Family family, LocalDate day) {
    LocalDate exited = family.times().exited();
    return exited != null && !exited.isAfter(day);
  }

  private static boolean open(Family family, LocalDate day) {
    LocalDate from = family.times().monitored();
    LocalDate until = family.times().removed();
    return from != null && !from.isAfter(day) && (until == null || until.isAfter(day));
  }
}
