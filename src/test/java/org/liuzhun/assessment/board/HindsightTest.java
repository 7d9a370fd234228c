package org.liuzhun.assessment.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

class HindsightTest {

  private static final LocalDate THEN = LocalDate.of(2025, 12, 31);

  private final Family family = CleanFamily.of(1);

  @Test
  void whatIsDatedLaterIsNotThereYetAndWhatHangsOnItNeither() {
    Dossier then = then();
    assertTrue(then.rows(Catalogue.HOUSEHOLD_YEAR).isEmpty(), "that of 2026");
    assertEquals(1, then.rows(Catalogue.EPISODE).size(), "monitored since 2026");
    assertTrue(then.rows(Catalogue.RISK).isEmpty());
    assertEquals(1, then.rows(Catalogue.INCOME_STATEMENT).size());
    Row statement = then.rows(Catalogue.INCOME_STATEMENT).getFirst();
    assertEquals(2025, statement.get(INCOME_STATEMENT.YEAR));
    assertEquals(7, then.rows(Catalogue.INCOME_ITEM).size());
    assertEquals(
        then.rows(Catalogue.VISIT).size(),
        family.dossier().rows(Catalogue.VISIT).size() - 6,
        "visits of 2026");
  }

  @Test
  void whatEndedLaterHadNotEnded() {
    family
        .first(Catalogue.EPISODE)
        .on(EPISODE.ENDED_ON, "2026-01-01")
        .with(EPISODE.STATE, EpisodeState.ENDED);
    family.members().getFirst().on(MEMBERSHIP.LEFT_ON, "2026-02-01");
    family.with(HOUSEHOLD.CLOSED_ON, LocalDate.of(2026, 3, 1));
    family
        .add(Catalogue.ISSUE)
        .on(ISSUE.FOUND_ON, "2025-05-01")
        .on(ISSUE.CLOSED_ON, "2026-04-01")
        .with(ISSUE.STATE, IssueState.CLOSED);
    Dossier then = then();
    Row episode = then.rows(Catalogue.EPISODE).getFirst();
    assertNull(episode.get(EPISODE.ENDED_ON));
    assertEquals(Coded.of(EpisodeState.ACTIVE), episode.get(EPISODE.STATE));
    assertNull(then.everybody().getFirst().membership().get(MEMBERSHIP.LEFT_ON));
    assertNull(then.household().get(HOUSEHOLD.CLOSED_ON));
    assertEquals(
        Coded.of(IssueState.OPEN), then.rows(Catalogue.ISSUE).getFirst().get(ISSUE.STATE));
  }

  @Test
  void whoWasIdentifiedLaterWasBeingLookedAt() {
    family.all(Catalogue.EPISODE).getLast().on(EPISODE.CLUE_ON, "2025-12-20");
    Row monitored = then().rows(Catalogue.EPISODE).getLast();
    assertEquals(Coded.of(EpisodeState.VERIFYING), monitored.get(EPISODE.STATE));
    assertNull(monitored.get(EPISODE.IDENTIFIED_ON));
  }

  @Test
  void whoWasNotBornYetIsNoMember() {
    family.member("王小宝", Relation.SON, Sex.MALE, "2026-03-01");
    assertEquals(5, then().everybody().size());
  }

  @Test
  void aVillageOfWhichNothingOlderIsKnownHasNoPoint() {
    VillageFile today = Family.village(Family.of("王建国", 1));
    assertTrue(TrendPoint.reckoned(today, THEN).isEmpty());
    TrendPoint point = TrendPoint.reckoned(Family.village(family), THEN).orElseThrow();
    assertEquals(THEN, point.day());
    assertFalse(point.name().equals(THEN.toString()), "marked as reckoned");
    assertEquals(1, point.households());
  }

  private Dossier then() {
    return Hindsight.of(Family.village(family), THEN)
        .dossier(family.household().id())
        .orElseThrow();
  }
}
