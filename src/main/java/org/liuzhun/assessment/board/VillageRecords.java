package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.verdict.VillageVerdict;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The last screening, the village's exit list, and how content people are: V1.4, V6.2, V6.3.
final class VillageRecords {

  static final Indicator SCREENED =
      Indicator.village("V1.4", Precision.PEOPLE, VillageRecords::screened);

  static final Indicator EXIT = Indicator.village(
          "V6.2", Precision.RESULTS, VillageRecords::exitList)
      .using(VillageVerdict.PARAMETERS.toArray(String[]::new));

  static final Indicator CONTENT = Indicator.village(
          "V6.3", Precision.RESULTS, VillageRecords::satisfaction)
      .using("satisfaction.min");

  private VillageRecords() {}

  /// Every household was visited in the screening that began last.
  private static void screened(Tally tally) {
    Survey survey = tally.survey();
    Optional<Row> campaign = survey.context().village().rows(Catalogue.CAMPAIGN).stream()
        .filter(row -> !row.get(CAMPAIGN.STARTS_ON, LocalDate.MAX).isAfter(survey.today()))
        .max(Comparator.comparing(row -> row.get(CAMPAIGN.STARTS_ON, LocalDate.MIN)));
    tally.unrecordedWhen(campaign.isEmpty(), "V1.4");
    campaign.ifPresent(round -> survey.households().forEach(household -> {
      boolean visited = household.rows(Catalogue.CAMPAIGN_MARK).stream()
          .anyMatch(mark -> round.id().equals(mark.get(CAMPAIGN_MARK.CAMPAIGN))
              && mark.get(CAMPAIGN_MARK.VISITED_ON) != null);
      tally.judge(
          household.id(),
          visited
              ? List.of()
              : List.of(Remark.of("board.campaign.unvisited", round.get(CAMPAIGN.NAME, ""))
                  .missing(CAMPAIGN_MARK.VISITED_ON)));
    }));
  }

  /// The items of the last year of which there is a list: recorded as met, and nothing in the
  /// register against it.
  private static void exitList(Tally tally) {
    List<Row> items = tally.survey().context().village().rows(Catalogue.VILLAGE_EXIT_ITEM);
    if (tally.unrecordedWhen(items.isEmpty(), "V6.2")) {
      return;
    }
    int year =
        items.stream().mapToInt(row -> row.get(VILLAGE_EXIT_ITEM.YEAR, 0)).max().orElse(0);
    VillageVerdict verdict = VillageVerdict.of(tally.survey().judgement());
    items.stream()
        .filter(row -> row.get(VILLAGE_EXIT_ITEM.YEAR, 0) == year)
        .forEach(row -> tally.judge(
            null,
            row.yes(VILLAGE_EXIT_ITEM.PASSED)
                ? verdict.against(row)
                : List.of(
                    Remark.of("board.exit-item.open", row.get(VILLAGE_EXIT_ITEM.ITEM, ""), year)
                        .at(row, VILLAGE_EXIT_ITEM.PASSED))));
  }

  private static void satisfaction(Tally tally) {
    Survey survey = tally.survey();
    Optional<Row> asked = survey.context().village().rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.SATISFACTION) != null)
        .max(Comparator.comparing(row -> row.get(VILLAGE_YEAR.YEAR, 0)));
    tally.unrecordedWhen(asked.isEmpty(), "V6.3");
    asked.ifPresent(row -> {
      BigDecimal percent = row.get(VILLAGE_YEAR.SATISFACTION, BigDecimal.ZERO);
      int least = survey.policy().whole("satisfaction.min", survey.today()).orElse(0);
      tally.judge(
          null,
          percent.compareTo(BigDecimal.valueOf(least)) >= 0
              ? List.of()
              : List.of(Remark.of("board.satisfaction.low", percent, least)
                  .at(row, VILLAGE_YEAR.SATISFACTION)));
    });
  }
}
