package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.StatementPurpose;

/// One year of a village in figures (年度曲线).
///
/// @param year the year
/// @param poor people of registered households not lifted out by the year's last day
/// @param monitored people of households monitored on the year's last day
/// @param people the people that the profile of the year states, else the village's rural
///     population, or everybody in the register while neither is known
/// @param perHead net income per head of the households with a yearly account, in yuan; empty
/// without one
public record VillageYear(
    int year, int poor, int monitored, int people, Optional<BigDecimal> perHead) {

  /// The years from the first yearly income statement to the one before today's, and today's own.
  public static List<VillageYear> all(VillageFile village, Policy policy, LocalDate today) {
    return first(village)
        .flatMap(first -> IntStream.rangeClosed(first, today.getYear()))
        .mapToObj(year -> of(village, policy, year, today))
        .toList();
  }

  /// 贫困发生率: the poor by the people, 0 to 1.
  public double incidence() {
    return people == 0 ? 0 : (double) poor / people;
  }

  /// The monitored by the people, 0 to 1.
  public double monitoredShare() {
    return people == 0 ? 0 : (double) monitored / people;
  }

  private static VillageYear of(VillageFile village, Policy policy, int year, LocalDate today) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate day = end.isAfter(today) ? today : end;
    return new VillageYear(
        year,
        people(village, EpisodeKind.REGISTERED, day),
        people(village, EpisodeKind.MONITORED, day),
        population(village, year)
            .orElseGet(() -> village.dossiers().stream()
                .mapToInt(file -> file.membersThen(day).size())
                .sum()),
        perHead(village, policy, year));
  }

  /// What the profile of the year states; without one, what the village states of today.
  private static Optional<Integer> population(VillageFile village, int year) {
    return village.rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, 0) == year)
        .findFirst()
        .flatMap(row -> Optional.ofNullable(row.get(VILLAGE_YEAR.STATED_PEOPLE)))
        .or(() -> Optional.ofNullable(village.village().get(VILLAGE.RURAL_POPULATION)));
  }

  private static IntStream first(VillageFile village) {
    return village.dossiers().stream()
        .flatMap(file -> file.rows(Catalogue.INCOME_STATEMENT).stream())
        .filter(VillageYear::isYearly)
        .mapToInt(row -> row.get(INCOME_STATEMENT.YEAR, Integer.MAX_VALUE))
        .sorted()
        .limit(1);
  }

  private static int people(VillageFile village, EpisodeKind kind, LocalDate day) {
    return village.dossiers().stream()
        .filter(file -> file.rows(Catalogue.EPISODE).stream()
            .anyMatch(row -> Episodes.is(row, kind) && Episodes.counts(row) && held(row, day)))
        .mapToInt(file -> file.membersThen(day).size())
        .sum();
  }

  private static boolean held(Row episode, LocalDate day) {
    return !episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MAX).isAfter(day)
        && episode.get(EPISODE.ENDED_ON, LocalDate.MAX).isAfter(day);
  }

  private static Optional<BigDecimal> perHead(VillageFile village, Policy policy, int year) {
    BigDecimal net = BigDecimal.ZERO;
    int members = 0;
    for (Dossier file : village.dossiers()) {
      for (IncomeAccount account : accounts(file, policy, year)) {
        net = net.add(account.net());
        members += account.members();
      }
    }
    return members == 0
        ? Optional.empty()
        : Optional.of(net.divide(BigDecimal.valueOf(members), 0, RoundingMode.HALF_UP));
  }

  private static List<IncomeAccount> accounts(Dossier file, Policy policy, int year) {
    return file.rows(Catalogue.INCOME_STATEMENT).stream()
        .filter(row -> isYearly(row) && row.get(INCOME_STATEMENT.YEAR, 0) == year)
        .map(row -> IncomeAccount.of(file, row, policy))
        .filter(account -> !account.isBlank())
        .toList();
  }

  private static boolean isYearly(Row statement) {
    var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
    return purpose != null && purpose.is(StatementPurpose.YEARLY);
  }
}
