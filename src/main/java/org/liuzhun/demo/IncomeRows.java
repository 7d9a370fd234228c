package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;

/// Income statements: one a year, and those at identification and removal, with the lines that make
/// them.
final class IncomeRows {

  private final Family family;
  private final Sheaf sheaf;
  private final Earnings earnings;

  private IncomeRows(Family family, Sheaf sheaf) {
    this.family = family;
    this.sheaf = sheaf;
    earnings = new Earnings(family, sheaf);
  }

  static void write(Family family, Sheaf sheaf) {
    IncomeRows rows = new IncomeRows(family, sheaf);
    Setting setting = family.setting();
    for (int year : setting.years()) {
      LocalDate end = setting.accountEnd(year);
      if (setting.past(end.plusDays(30))) {
        rows.statement(StatementPurpose.YEARLY, year, end, rows.earnings.target(year));
      }
    }
    rows.atTurns(family.times());
  }

  private void atTurns(Times times) {
    LocalDate registered = times.registered();
    if (registered != null) {
      LocalDate end = LocalDate.of(registered.getYear() - 1, 9, 30);
      statement(StatementPurpose.IDENTIFICATION, registered.getYear(), end, earnings.poor());
    }
    LocalDate exited = times.exited();
    if (exited != null) {
      LocalDate end = LocalDate.of(exited.getYear(), 9, 30);
      statement(StatementPurpose.REMOVAL, exited.getYear(), end, earnings.target(exited.getYear()));
    }
    LocalDate monitored = times.monitored();
    if (monitored != null) {
      statement(
          StatementPurpose.IDENTIFICATION,
          monitored.getYear(),
          monthBefore(times.clue()),
          earnings.target(monitored.getYear()));
    }
    LocalDate removed = times.removed();
    if (removed != null) {
      statement(
          StatementPurpose.REMOVAL,
          removed.getYear(),
          monthBefore(removed),
          earnings.safe(removed.getYear()));
    }
  }

  private static LocalDate monthBefore(@Nullable LocalDate day) {
    return day == null ? LocalDate.EPOCH : day.withDayOfMonth(1).minusDays(1);
  }

  private void statement(StatementPurpose purpose, int year, LocalDate end, int perHead) {
    int people = Math.max(
        1, (int) family.people().stream().filter(p -> !p.birth().isAfter(end)).count());
    Map<IncomeItem, Integer> amounts = earnings.of(year, perHead * people);
    LocalDate visited = visited(end, year);
    Row statement = Row.keyed(Catalogue.INCOME_STATEMENT, family.id(), Coded.of(purpose), year)
        .with(INCOME_STATEMENT.PERIOD_FROM, end.plusDays(1).minusYears(1))
        .with(INCOME_STATEMENT.PERIOD_UNTIL, end)
        .with(INCOME_STATEMENT.STATED_MEMBERS, people)
        .with(INCOME_STATEMENT.VISITED_ON, visited)
        .with(INCOME_STATEMENT.SIGNED_ON, visited)
        .with(INCOME_STATEMENT.SURVEYOR, Words.pick("surveyors", family.dice().of(year)))
        .with(INCOME_STATEMENT.CHECKED_BY, Words.pick("checkers", family.dice().of(year)));
    if (earnings.turns(year)) {
      statement = statement.with(INCOME_STATEMENT.EXPLANATION, Words.one("fluctuation"));
    }
    UUID id = statement.id();
    sheaf.add(claims(stated(statement, amounts, people), year));
    amounts.forEach((item, amount) -> sheaf.add(item(id, item, amount)));
  }

  private LocalDate visited(LocalDate end, int year) {
    LocalDate day = end.plusDays(family.dice().of(year).between(2, 28));
    return family.setting().past(day) ? day : family.setting().today();
  }

  private static Row stated(Row row, Map<IncomeItem, Integer> amounts, int people) {
    int wages = sum(amounts, "A");
    int business = sum(amounts, "B");
    int cost = sum(amounts, "E");
    int property = sum(amounts, "C");
    int transfer = sum(amounts, "D");
    int net = wages + business - cost + property + transfer;
    return row.with(INCOME_STATEMENT.STATED_WAGES, BigDecimal.valueOf(wages))
        .with(INCOME_STATEMENT.STATED_BUSINESS, BigDecimal.valueOf(business))
        .with(INCOME_STATEMENT.STATED_BUSINESS_COST, BigDecimal.valueOf(cost))
        .with(INCOME_STATEMENT.STATED_PROPERTY, BigDecimal.valueOf(property))
        .with(INCOME_STATEMENT.STATED_TRANSFER, BigDecimal.valueOf(transfer))
        .with(INCOME_STATEMENT.STATED_GROSS, BigDecimal.valueOf(net + cost))
        .with(INCOME_STATEMENT.STATED_NET, BigDecimal.valueOf(net))
        .with(INCOME_STATEMENT.STATED_PER_HEAD, perHead(net, people));
  }

  private static BigDecimal perHead(int net, int people) {
    BigDecimal exact =
        BigDecimal.valueOf(net).divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    BigDecimal shortest = exact.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private Row claims(Row row, int year) {
    boolean ill = family.in(year).stream().anyMatch(now -> now.serious() || now.chronic());
    if (family.story().monitored().isEmpty()) {
      return row;
    }
    return row.with(INCOME_STATEMENT.CLAIMS, BigDecimal.ZERO)
        .with(
            INCOME_STATEMENT.COMPLIANT_SELF_PAID,
            BigDecimal.valueOf(ill ? family.dice().between(12, 48) * 100L : 0));
  }

  private Row item(UUID statement, IncomeItem item, int amount) {
    String kind = switch (item.code().charAt(0)) {
      case 'A' -> "wages";
      case 'B', 'C', 'E' -> "business";
      default -> "transfer";
    };
    return Row.keyed(Catalogue.INCOME_ITEM, statement, Coded.of(item), null)
        .with(INCOME_ITEM.HOUSEHOLD, family.id())
        .with(INCOME_ITEM.AMOUNT, BigDecimal.valueOf(amount))
        .with(INCOME_ITEM.ESTIMATED, false)
        .with(
            INCOME_ITEM.EVIDENCE,
            Words.pick("income.evidence." + kind, family.dice().of(amount)));
  }

  private static int sum(Map<IncomeItem, Integer> amounts, String category) {
    return List.copyOf(amounts.entrySet()).stream()
        .filter(entry -> entry.getKey().code().startsWith(category))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
