package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.TimeLine.Kind;

class TimeLineTest {

  private static final UUID HOUSE = new UUID(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final List<Row> rows = new ArrayList<>(
      List.of(Row.empty(Catalogue.HOUSEHOLD, HOUSE).with(HOUSEHOLD.VILLAGE_GROUP, "一组")));

  @BeforeAll
  static void language() {
    Texts.use(Texts.CHINESE);
  }

  private static Subject subject(VillageFile village, Dossier dossier) {
    return new Subject(village, dossier, TODAY, List.of(), Policy.of(village), Cover.HIDDEN);
  }

  private TimeLine line() {
    VillageFile village = VillageFile.of(rows);
    return TimeLine.of(subject(village, village.dossier(HOUSE).orElseThrow()));
  }

  @Test
  void aHouseholdOfWhichNothingIsDatedHasNoLines() {
    assertEquals(List.of(), line().lines());
  }

  @Test
  void anEpisodeThatIsNotOverLastsUntilToday() {
    rows.add(Row.empty(Catalogue.EPISODE, new UUID(2, 1))
        .with(EPISODE.HOUSEHOLD, HOUSE)
        .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .with(EPISODE.IDENTIFIED_ON, LocalDate.of(2024, 3, 1)));
    TimeLine.Mark mark = line().marks().getFirst();
    assertEquals(TODAY, mark.until());
    assertTrue(mark.text().startsWith("2024-03-01 至 2026-11-21"), mark.text());
  }

  @Test
  void measuresStandInTheLineOfTheirBatchAndVisitsArePoints() {
    rows.add(Row.empty(Catalogue.MEASURE, new UUID(2, 1))
        .with(MEASURE.HOUSEHOLD, HOUSE)
        .with(MEASURE.BATCH, Coded.of(Batch.values()[1]))
        .with(MEASURE.STARTS_ON, LocalDate.of(2023, 1, 1))
        .with(MEASURE.ENDS_ON, LocalDate.of(2023, 6, 30)));
    rows.add(Row.empty(Catalogue.VISIT, new UUID(2, 2))
        .with(VISIT.HOUSEHOLD, HOUSE)
        .with(VISIT.VISITED_ON, LocalDate.of(2023, 3, 3)));
    List<TimeLine.Line> lines = line().lines();
    assertEquals(
        List.of(Kind.POINTS, Kind.MEASURES),
        lines.stream().map(TimeLine.Line::kind).toList());
    assertEquals(Batch.values()[1].term(), lines.getLast().label());
    assertEquals(null, lines.getFirst().marks().getFirst().until());
  }

  @Test
  void whoLeftIsAnEventWithItsReason() {
    UUID who = new UUID(3, 1);
    rows.add(Row.empty(Catalogue.PERSON, who).with(PERSON.NAME, "王𠅤山"));
    rows.add(Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 2))
        .with(MEMBERSHIP.HOUSEHOLD, HOUSE)
        .with(MEMBERSHIP.PERSON, who)
        .with(MEMBERSHIP.LEFT_ON, LocalDate.of(2022, 2, 2))
        .with(MEMBERSHIP.LEAVE_REASON, Coded.of(LeaveReason.values()[0])));
    assertEquals(
        List.of("2022-02-02 王𠅤山 " + LeaveReason.values()[0].term()),
        line().marks().stream().map(TimeLine.Mark::text).toList());
  }

  @Test
  void everyHouseholdOfTheDemonstrationVillageHasItsIncomeByYear() {
    VillageFile village = VillageFile.of(DemoVillage.of(12, 7, TODAY).rows());
    for (Dossier dossier : village.dossiers()) {
      TimeLine line = TimeLine.of(subject(village, dossier));
      if (!dossier.rows(Catalogue.INCOME_ITEM).isEmpty()) {
        assertEquals(Kind.INCOME, line.lines().getLast().kind(), dossier.title());
        assertTrue(line.lines().getLast().marks().stream().allMatch(one -> one.amount() != null));
      }
    }
  }
}
