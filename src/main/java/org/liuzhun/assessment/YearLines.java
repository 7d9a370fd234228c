package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.TableField;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// Figures of the village by year, to be drawn as lines over the same years (年度曲线).
///
/// @param kind of what
/// @param lines the lines, each with its name
/// @param basis what shares are shares of, in the language in use; empty for other figures
public record YearLines(Kind kind, List<Line> lines, String basis) {

  /// Figures that are no shares.
  public YearLines(Kind kind, List<Line> lines) {
    this(kind, lines, "");
  }

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /// What the lines are about.
  public enum Kind {
    /// Incidence of poverty and share of the monitored, in per cent of the rural population.
    SHARES,
    /// Net income per head, in yuan.
    INCOME,
    /// Net income per head by its four sources, in yuan.
    SOURCES,
    /// Measures begun, by batch.
    MEASURES,
    /// Issues found and issues closed.
    ISSUES
  }

  /// One line.
  ///
  /// @param name its name in the language in use
  /// @param values by year; a year of which nothing is known is left out
  public record Line(String name, SortedMap<Integer, BigDecimal> values) {}

  /// All lines of a village up to today, each kind once, in their order.
  public static List<YearLines> all(VillageFile village, Policy policy, LocalDate today) {
    List<VillageYear> years = VillageYear.all(village, policy, today);
    return List.of(
        new YearLines(
            Kind.SHARES,
            List.of(
                line("years.incidence", years, year -> Optional.of(percent(year.incidence()))),
                line(
                    "years.monitored", years, year -> Optional.of(percent(year.monitoredShare())))),
            denominator(years)),
        new YearLines(Kind.INCOME, List.of(line("years.per-head", years, VillageYear::perHead))),
        new YearLines(Kind.SOURCES, sources(village, policy)),
        new YearLines(Kind.MEASURES, measures(village, today)),
        new YearLines(Kind.ISSUES, issues(village)));
  }

  /// Of how many people the shares are, in the first and the last year, and whom they count now.
  private static String denominator(List<VillageYear> years) {
    if (years.isEmpty()) {
      return "";
    }
    VillageYear first = years.getFirst();
    VillageYear last = years.getLast();
    return Texts.of(
        "years.denominator",
        Integer.toString(first.year()),
        first.people(),
        Integer.toString(last.year()),
        last.people(),
        last.poor(),
        last.monitored());
  }

  private static Line line(
      String key, List<VillageYear> years, Function<VillageYear, Optional<BigDecimal>> figure) {
    SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    years.forEach(year -> figure.apply(year).ifPresent(value -> values.put(year.year(), value)));
    return new Line(Texts.of(key), values);
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share).multiply(PERCENT).setScale(2, RoundingMode.HALF_UP);
  }

  private static List<Line> sources(VillageFile village, Policy policy) {
    Map<IncomeGroup, SortedMap<Integer, BigDecimal>> sums = new TreeMap<>();
    SortedMap<Integer, BigDecimal> people = new TreeMap<>();
    village
        .dossiers()
        .forEach(file -> file.rows(Catalogue.INCOME_STATEMENT).stream()
            .filter(YearLines::isYearly)
            .map(row -> IncomeAccount.of(file, row, policy))
            .filter(account -> !account.isBlank())
            .forEach(account -> {
              int year = account.statement().get(INCOME_STATEMENT.YEAR, 0);
              people.merge(year, BigDecimal.valueOf(account.members()), BigDecimal::add);
              for (IncomeGroup group : IncomeGroup.values()) {
                sums.computeIfAbsent(net(group), _ -> new TreeMap<>())
                    .merge(year, share(account, group), BigDecimal::add);
              }
            }));
    people.values().removeIf(count -> count.signum() == 0);
    List<Line> lines = new ArrayList<>();
    sums.forEach((group, amounts) -> lines.add(new Line(group.label(), perHead(amounts, people))));
    return lines;
  }

  /// The cost of production is taken off the income of production.
  private static IncomeGroup net(IncomeGroup group) {
    return group == IncomeGroup.COST ? IncomeGroup.BUSINESS : group;
  }

  private static BigDecimal share(IncomeAccount account, IncomeGroup group) {
    BigDecimal sum = account.sum(group);
    return group == IncomeGroup.COST ? sum.negate() : sum;
  }

  private static SortedMap<Integer, BigDecimal> perHead(
      SortedMap<Integer, BigDecimal> amounts, SortedMap<Integer, BigDecimal> people) {
    SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    people.forEach((year, count) -> values.put(
        year, amounts.getOrDefault(year, BigDecimal.ZERO).divide(count, 0, RoundingMode.HALF_UP)));
    return values;
  }

  private static List<Line> measures(VillageFile village, LocalDate today) {
    List<Row> begun = village.all(Catalogue.MEASURE).stream()
        .filter(row -> !row.get(MEASURE.STARTS_ON, LocalDate.MAX).isAfter(today))
        .toList();
    return Arrays.stream(Batch.values())
        .map(batch -> new Line(
            Texts.language().equals(Texts.CHINESE) ? batch.term() : batch.english(),
            counted(begun.stream().filter(row -> isOf(row, batch)).toList(), MEASURE.STARTS_ON)))
        .toList();
  }

  private static boolean isOf(Row measure, Batch batch) {
    var type = measure.get(MEASURE.TYPE);
    return type != null && type.known() != null && type.known().batch() == batch;
  }

  private static List<Line> issues(VillageFile village) {
    List<Row> issues = village.all(Catalogue.ISSUE);
    return List.of(
        new Line(Texts.of("years.issues.found"), counted(issues, ISSUE.FOUND_ON)),
        new Line(Texts.of("years.issues.closed"), counted(issues, ISSUE.CLOSED_ON)));
  }

  private static SortedMap<Integer, BigDecimal> counted(
      List<Row> rows, TableField<?, LocalDate> day) {
    SortedMap<Integer, BigDecimal> counts = new TreeMap<>();
    for (Row row : rows) {
      LocalDate on = row.get(day);
      if (on != null) {
        counts.merge(on.getYear(), BigDecimal.ONE, BigDecimal::add);
      }
    }
    return counts;
  }

  private static boolean isYearly(Row statement) {
    var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
    return purpose != null && purpose.is(StatementPurpose.YEARLY);
  }
}
