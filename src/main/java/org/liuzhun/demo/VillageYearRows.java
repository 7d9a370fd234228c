package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.StatementPurpose;

/// The village's own yearly table (村情), its totals counted from the families and their files.
///
/// @param setting the village's years
/// @param sheaves the files of all families
record VillageYearRows(Setting setting, List<Sheaf> sheaves) {

  private static final int FIRST_COLLECTIVE = 40_000;
  private static final int COLLECTIVE_GROWTH = 9_000;
  private static final int COUNTY_INCOME = 10_500;
  private static final double COUNTY_GROWTH = 1.085;

  List<Row> rows() {
    return setting.years().stream().map(this::row).toList();
  }

  private Row row(int year) {
    int step = year - setting.firstYear();
    return living(secured(counted(written(year), year), year), year)
        .with(
            VILLAGE_YEAR.COLLECTIVE_INCOME,
            BigDecimal.valueOf(FIRST_COLLECTIVE + (long) step * COLLECTIVE_GROWTH))
        .with(VILLAGE_YEAR.FARMER_INCOME, perHead(year, _ -> true))
        .with(
            VILLAGE_YEAR.LIFTED_INCOME,
            perHead(year, family -> lifted(family, setting.dayOf(year))))
        .with(VILLAGE_YEAR.COUNTY_INCOME, grown(COUNTY_INCOME, COUNTY_GROWTH, step));
  }

  /// What the table says; the last year may differ from those before.
  private Row written(int year) {
    Row row = Row.keyed(Catalogue.VILLAGE_YEAR, year);
    Size size = new Size(sheaves.size(), people(setting.dayOf(year), _ -> true), 0);
    for (String[] cells : Sheet.lines("village_year")) {
      var field = Catalogue.VILLAGE_YEAR.field(cells[0]).orElseThrow();
      boolean last = cells.length > 2 && year == setting.today().getYear();
      String words = size.figure(cells[last ? 2 : 1]);
      row = Chronicle.with(row, field, Written.value(field, words));
    }
    return row;
  }

  private static BigDecimal grown(int first, double rate, int steps) {
    return BigDecimal.valueOf(Math.round(first * Math.pow(rate, steps)));
  }

  /// The net income per head of some families by their yearly accounts; null where there are none.
  private @Nullable BigDecimal perHead(int year, Predicate<Family> whose) {
    List<Row> accounts = sheaves.stream()
        .filter(sheaf -> whose.test(sheaf.family()))
        .flatMap(sheaf -> sheaf.of(Catalogue.INCOME_STATEMENT).stream())
        .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) == year
            && Coded.of(StatementPurpose.YEARLY).equals(row.get(INCOME_STATEMENT.PURPOSE)))
        .toList();
    int heads = accounts.stream()
        .mapToInt(row -> row.get(INCOME_STATEMENT.STATED_MEMBERS, 0))
        .sum();
    Set<UUID> ids = accounts.stream().map(Row::id).collect(Collectors.toSet());
    return heads == 0 ? null : net(ids).divide(BigDecimal.valueOf(heads), 0, RoundingMode.HALF_UP);
  }

  private BigDecimal net(Set<UUID> accounts) {
    return sheaves.stream()
        .flatMap(sheaf -> sheaf.of(Catalogue.INCOME_ITEM).stream())
        .filter(item -> accounts.contains(item.get(INCOME_ITEM.STATEMENT)))
        .map(VillageYearRows::signed)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The cost of production is taken off.
  private static BigDecimal signed(Row item) {
    BigDecimal amount = item.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO);
    return IncomeGroup.COST.holds(item) ? amount.negate() : amount;
  }

  private Row counted(Row row, int year) {
    LocalDate day = setting.dayOf(year);
    return row.with(VILLAGE_YEAR.STATED_HOUSEHOLDS, sheaves.size())
        .with(VILLAGE_YEAR.STATED_PEOPLE, people(day, _ -> true))
        .with(VILLAGE_YEAR.STATED_LIFTED_HOUSEHOLDS, households(family -> lifted(family, day)))
        .with(VILLAGE_YEAR.STATED_LIFTED_PEOPLE, people(day, family -> lifted(family, day)))
        .with(VILLAGE_YEAR.STATED_MONITORED_HOUSEHOLDS, households(family -> open(family, day)))
        .with(VILLAGE_YEAR.STATED_MONITORED_PEOPLE, people(day, family -> open(family, day)))
        .with(VILLAGE_YEAR.LABOUR, people(day, _ -> true) / 2)
        .with(VILLAGE_YEAR.AWAY_WORKERS, people(day, _ -> true) / 5);
  }

  private Row secured(Row row, int year) {
    Coded<LowIncomeAllowance> rural = Coded.of(LowIncomeAllowance.RURAL);
    Predicate<Row> poor = person(year, PERSON_YEAR.LOW_INCOME_ALLOWANCE, rural);
    return row.with(
            VILLAGE_YEAR.MEDICAL_INSURED, facts(person(year, PERSON_YEAR.MEDICAL_RESIDENT, true)))
        .with(
            VILLAGE_YEAR.PENSION_RESIDENT, facts(person(year, PERSON_YEAR.PENSION_RESIDENT, true)))
        .with(VILLAGE_YEAR.LOW_INCOME_PEOPLE, facts(poor))
        .with(VILLAGE_YEAR.LOW_INCOME_HOUSEHOLDS, (int) sheaves.stream()
            .filter(sheaf -> sheaf.rows().stream().anyMatch(poor))
            .count());
  }

  private Row living(Row row, int year) {
    return row.with(
            VILLAGE_YEAR.UNSAFE_HOUSES, facts(home(year, HOUSEHOLD_YEAR.DANGEROUS_HOUSE, true)))
        .with(
            VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS,
            facts(home(year, HOUSEHOLD_YEAR.WATER_SAFE, false)))
        .with(
            VILLAGE_YEAR.HARD_WATER_HOUSEHOLDS, facts(home(year, HOUSEHOLD_YEAR.WATER_HARD, true)));
  }

  /// Rows of a person's year that say this.
  private static Predicate<Row> person(int year, TableField<?, ?> column, Object value) {
    return fact -> fact.entity() == Catalogue.PERSON_YEAR
        && fact.get(PERSON_YEAR.YEAR, 0) == year
        && value.equals(fact.get(column));
  }

  /// Rows of a household's year that say this.
  private static Predicate<Row> home(int year, TableField<?, ?> column, Object value) {
    return fact -> fact.entity() == Catalogue.HOUSEHOLD_YEAR
        && fact.get(HOUSEHOLD_YEAR.YEAR, 0) == year
        && value.equals(fact.get(column));
  }

  private int facts(Predicate<Row> whether) {
    return (int)
        sheaves.stream().flatMap(sheaf -> sheaf.rows().stream()).filter(whether).count();
  }

  private Stream<Family> families() {
    return sheaves.stream().map(Sheaf::family);
  }

  private int households(Predicate<Family> whether) {
    return (int) families().filter(whether).count();
  }

  private int people(LocalDate day, Predicate<Family> whether) {
    return (int) families()
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
