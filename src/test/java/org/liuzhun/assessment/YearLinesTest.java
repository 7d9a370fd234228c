package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// Shares are shown with what they are shares of.
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
