package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// Shares are shown with what they are shares of; sources, measures and issues go by year.
class YearLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID HOME = new UUID(1, 1);

  @Test
  void theIncidenceFallsWhenTheFamilyIsLiftedOutAndItsDenominatorIsTold() {
    YearLines shares = shares(200);
    SortedMap<Integer, BigDecimal> incidence = shares.lines().getFirst().values();
    assertEquals(new BigDecimal("1.00"), incidence.get(2024), "two of two hundred");
    assertEquals(new BigDecimal("0.00"), incidence.get(2026));
    assertTrue(shares.basis().contains("2024") && shares.basis().contains("200"), shares.basis());
  }

  @Test
  void withoutAPopulationTheRegisterIsTheDenominator() {
    YearLines shares = shares(null);
    assertEquals(
        new BigDecimal("100.00"), shares.lines().getFirst().values().get(2024), "all of two");
    assertTrue(shares.basis().contains("2 人"), shares.basis());
  }

  @Test
  void figuresThatAreNoSharesHaveNoDenominator() {
    assertEquals(
        List.of("", "", "", ""), all(200).stream().skip(1).map(YearLines::basis).toList());
  }

  @Test
  void theFourSourcesAreDividedByThePeopleOfTheAccountsOfTheYear() {
    Family one = accountOf(1, StatementPurpose.YEARLY, 2024, 9000);
    one.income(one.first(Catalogue.INCOME_STATEMENT), IncomeItem.BUSINESS_PLANTING, 5000);
    one.income(one.first(Catalogue.INCOME_STATEMENT), IncomeItem.COST_PLANTING, 2000);
    Family two = accountOf(2, StatementPurpose.YEARLY, 2024, 3000);
    two.member("李秀英", Relation.SPOUSE, Sex.FEMALE, "1978-06-01");
    Map<String, SortedMap<Integer, BigDecimal>> lines = lines(YearLines.Kind.SOURCES, one, two);
    assertEquals(List.of("工资性收入", "生产经营性收入", "财产性收入", "转移性收入"), List.copyOf(lines.keySet()));
    assertEquals(
        List.of("4000", "1000", "0", "0"),
        lines.values().stream().map(line -> line.get(2024).toPlainString()).toList(),
        "three people; the cost is taken off");
  }

  @Test
  void accountsForOtherPurposesWithoutLinesOrWithoutPeopleAreNoYearOfTheSources() {
    Family removal = accountOf(1, StatementPurpose.REMOVAL, 2024, 9000);
    Family blank = accountOf(2, StatementPurpose.YEARLY, 2023, 9000);
    blank.clear(Catalogue.INCOME_ITEM);
    Family nobody = accountOf(3, StatementPurpose.YEARLY, 2022, 9000);
    nobody.head().membership().with(MEMBERSHIP.COUNTED, false);
    lines(YearLines.Kind.SOURCES, removal, blank, nobody)
        .values()
        .forEach(line -> assertEquals(Set.of(), line.keySet()));
  }

  @Test
  void measuresThatHaveBegunAreCountedByBatchAndYear() {
    Family family = Family.of("王建国", 1);
    family.measure(MeasureType.RAIN_DEW, null).on(MEASURE.STARTS_ON, "2024-09-01");
    family.measure(MeasureType.COMPULSORY_AID, null).on(MEASURE.STARTS_ON, "2024-03-01");
    family.measure(MeasureType.RAIN_DEW, null).on(MEASURE.STARTS_ON, TODAY.toString());
    family
        .measure(MeasureType.RAIN_DEW, null)
        .on(MEASURE.STARTS_ON, TODAY.plusDays(1).toString());
    family.measure(MeasureType.RAIN_DEW, null);
    family.measure(MeasureType.OLD_AGE_SUBSIDY, null).on(MEASURE.STARTS_ON, "2023-01-01");
    family.add(Catalogue.MEASURE).on(MEASURE.STARTS_ON, "2023-01-01");
    Map<String, SortedMap<Integer, BigDecimal>> lines = lines(YearLines.Kind.MEASURES, family);
    assertEquals(
        Arrays.stream(Batch.values()).map(Batch::term).toList(), List.copyOf(lines.keySet()));
    assertEquals(
        Map.of(2024, new BigDecimal(2), 2026, BigDecimal.ONE), lines.get(Batch.EDUCATION.term()));
    assertEquals(Map.of(2023, BigDecimal.ONE), lines.get(Batch.SAFETY_NET.term()));
    assertEquals(Map.of(), lines.get(Batch.RELOCATION.term()));
  }

  @Test
  void issuesAreCountedInTheYearsInWhichTheyWereFoundAndClosed() {
    Family family = Family.of("王建国", 1);
    family.add(Catalogue.ISSUE).on(ISSUE.FOUND_ON, "2024-12-31").on(ISSUE.CLOSED_ON, "2025-01-01");
    family.add(Catalogue.ISSUE).on(ISSUE.FOUND_ON, "2024-01-01");
    family.add(Catalogue.ISSUE);
    List<SortedMap<Integer, BigDecimal>> lines =
        List.copyOf(lines(YearLines.Kind.ISSUES, family).values());
    assertEquals(List.of(Map.of(2024, new BigDecimal(2)), Map.of(2025, BigDecimal.ONE)), lines);
  }

  private static Family accountOf(int number, StatementPurpose purpose, int year, double wages) {
    Family family = Family.of("王建国", number);
    Part statement = family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.YEAR, year)
        .with(INCOME_STATEMENT.PURPOSE, purpose);
    family.income(statement, IncomeItem.WAGE_MIGRANT, wages);
    return family;
  }

  private static Map<String, SortedMap<Integer, BigDecimal>> lines(
      YearLines.Kind kind, Family... families) {
    Texts.use(Texts.CHINESE);
    VillageFile village = Family.village(families);
    return YearLines.all(village, Policy.of(village), TODAY).stream()
        .filter(lines -> lines.kind() == kind)
        .flatMap(lines -> lines.lines().stream())
        .collect(Collectors.toMap(
            YearLines.Line::name, YearLines.Line::values, (one, _) -> one, LinkedHashMap::new));
  }

  private static YearLines shares(@Nullable Integer population) {
    return all(population).getFirst();
  }

  private static List<YearLines> all(@Nullable Integer population) {
    Texts.use(Texts.CHINESE);
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.empty(Catalogue.VILLAGE, new UUID(0, 9)).with(VILLAGE.RURAL_POPULATION, population));
    rows.add(Row.empty(Catalogue.HOUSEHOLD, HOME));
    for (int i = 1; i <= 2; i++) {
      rows.add(Row.empty(Catalogue.PERSON, new UUID(2, i)));
      rows.add(Row.empty(Catalogue.MEMBERSHIP, new UUID(3, i))
          .with(MEMBERSHIP.HOUSEHOLD, HOME)
          .with(MEMBERSHIP.PERSON, new UUID(2, i)));
    }
    rows.add(Row.empty(Catalogue.EPISODE, new UUID(4, 1))
        .with(EPISODE.HOUSEHOLD, HOME)
        .with(EPISODE.KIND, Coded.of(EpisodeKind.REGISTERED))
        .with(EPISODE.STATE, Coded.of(EpisodeState.ENDED))
        .with(EPISODE.IDENTIFIED_ON, LocalDate.of(2020, 3, 1))
        .with(EPISODE.ENDED_ON, LocalDate.of(2025, 6, 1)));
    rows.add(Row.empty(Catalogue.INCOME_STATEMENT, new UUID(5, 1))
        .with(INCOME_STATEMENT.HOUSEHOLD, HOME)
        .with(INCOME_STATEMENT.YEAR, 2024)
        .with(INCOME_STATEMENT.PURPOSE, Coded.of(StatementPurpose.YEARLY)));
    VillageFile village = VillageFile.of(rows);
    return YearLines.all(village, Policy.of(village), TODAY);
  }
}
