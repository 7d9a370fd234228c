package org.liuzhun.ui.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.session.MemorySession;

class IssueStepsTest {

  private static final UUID HOME = new UUID(1, 1);
  private static final UUID MOTHER = new UUID(2, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final MemorySession session = new MemorySession(VillageFile.of(List.of(
      Row.empty(Catalogue.HOUSEHOLD, HOME),
      Row.empty(Catalogue.PERSON, MOTHER).with(PERSON.NAME, "杨秀兰"),
      Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 1))
          .with(MEMBERSHIP.HOUSEHOLD, HOME)
          .with(MEMBERSHIP.PERSON, MOTHER)
          .with(MEMBERSHIP.RELATION, Coded.of(Relation.MOTHER)),
      Row.keyed(Catalogue.PERSON_YEAR, MOTHER, 2026)
          .with(PERSON_YEAR.CHRONIC, true)
          .with(PERSON_YEAR.CHRONIC_CARD, Coded.of(CardState.NOT_MADE)))));
  private final IssueSteps steps = new IssueSteps(session);

  @Test
  void theMothersCardGoesFromFindingOverVisitAndApplicationToClosed() {
    Row issue = begun();
    Row visit = steps.visit(issue).orElseThrow();
    assertEquals(IssueState.DOING, Issues.state(stored(issue)));
    session.save(Edit.begin().set(visit, VISIT.PROBLEM, "老人行动不便，错过集中办理日").build());
    Row application = steps.application(stored(issue)).orElseThrow();
    assertEquals(Coded.of(MeasureType.CHRONIC_CARD), application.get(MEASURE.TYPE));
    assertEquals(MOTHER, application.get(MEASURE.PERSON));
    assertEquals(
        Optional.of(ISSUE.CLOSING_EVIDENCE), steps.close(stored(issue)), "no evidence yet");
    session.save(
        Edit.begin().set(application, MEASURE.CARD_NUMBER, "MB20261118").build());
    assertEquals(Optional.empty(), steps.close(stored(issue)));
    Row closed = stored(issue);
    assertEquals(IssueState.CLOSED, Issues.state(closed));
    assertEquals("MB20261118", closed.get(ISSUE.CLOSING_EVIDENCE));
    assertEquals(TODAY, closed.get(ISSUE.CLOSED_ON));
    Row year = session
        .village()
        .dossier(HOME)
        .orElseThrow()
        .rows(Catalogue.PERSON_YEAR)
        .getFirst();
    assertEquals(Coded.of(CardState.HELD), year.get(PERSON_YEAR.CHRONIC_CARD));
    assertEquals("MB20261118", year.get(PERSON_YEAR.CHRONIC_CARD_NUMBER));
    assertTrue(year.yes(PERSON_YEAR.CHRONIC), "the illness stays");
  }

  @Test
  void visitAndApplicationAreMadeOnce() {
    Row issue = begun();
    assertEquals(steps.visit(issue), steps.visit(stored(issue)));
    assertEquals(
        steps.application(stored(issue)).map(Row::id),
        steps.application(stored(issue)).map(Row::id));
    assertEquals(1, session.village().all(Catalogue.VISIT).size());
    assertEquals(1, session.village().all(Catalogue.MEASURE).size());
  }

  @Test
  void parkingNeedsAReasonAndALaterDay() {
    Row issue = begun();
    assertEquals(Optional.of(ISSUE.PARKED_REASON), steps.park(issue));
    Row reasoned = issue.with(ISSUE.PARKED_REASON, "等县级批次");
    assertEquals(Optional.of(ISSUE.RECHECK_ON), steps.park(reasoned));
    assertEquals(Optional.of(ISSUE.RECHECK_ON), steps.park(reasoned.with(ISSUE.RECHECK_ON, TODAY)));
    assertEquals(Optional.empty(), steps.park(reasoned.with(ISSUE.RECHECK_ON, TODAY.plusDays(20))));
    assertEquals(IssueState.PARKED, Issues.state(stored(issue)));
  }

  @Test
  void anIssueThatLacksSomethingSaysSoAtTheField() {
    Row bare = Row.empty(Catalogue.ISSUE, new UUID(9, 9));
    assertEquals(2, Issues.notes(bare, TODAY).size());
    Row late = bare.with(ISSUE.OWNER, "陆明远").with(ISSUE.DUE_ON, TODAY.minusDays(3));
    List<Note> notes = Issues.notes(late, TODAY).get(Catalogue.ISSUE.field(ISSUE.DUE_ON));
    assertTrue(notes.getFirst().text().contains("3"));
    assertFalse(Issues.isOverdue(late.with(ISSUE.DUE_ON, TODAY), TODAY), "due today is not late");
  }

  @Test
  void laptopsThatNeverMetNumberDifferently() {
    long different = LongStream.range(0, 500)
        .mapToObj(i -> Issues.number(new UUID(7, i * 7919), TODAY))
        .distinct()
        .count();
    assertEquals(500, different);
    assertTrue(Issues.number(new UUID(1, 1), TODAY).matches("20261121-[0-9A-V]{6}"));
  }

  @Test
  void anIssueThatFollowsFromSomethingElseIsNumberedDueAndHasTheHouseholdsHelperAsItsOwner() {
    Row helper = Row.empty(Catalogue.HELPER, new UUID(6, 1)).with(HELPER.NAME, "李明");
    Row past = pairing(1, new UUID(6, 9)).with(PAIRING.ENDS_ON, TODAY.minusDays(1));
    VillageFile village = VillageFile.of(
        List.of(Row.empty(Catalogue.HOUSEHOLD, HOME), helper, past, pairing(2, helper.id())));
    Row issue = Issues.derived(new UUID(6, 4), IssueSource.INSPECTION, HOME, village, TODAY);
    assertEquals("李明", issue.get(ISSUE.OWNER));
    assertEquals(HOME, issue.get(ISSUE.HOUSEHOLD));
    assertEquals(TODAY.plusDays(30), issue.get(ISSUE.DUE_ON));
    assertEquals(Issues.number(issue.id(), TODAY), issue.get(ISSUE.NUMBER));
    Row ofTheVillage = Issues.derived(new UUID(6, 5), IssueSource.VISIT, null, village, TODAY);
    assertEquals(null, ofTheVillage.get(ISSUE.OWNER));
  }

  private static Row pairing(int number, UUID helper) {
    return Row.empty(Catalogue.PAIRING, new UUID(8, number))
        .with(PAIRING.HOUSEHOLD, HOME)
        .with(PAIRING.HELPER, helper);
  }

  @Test
  void theSameSeedDrawsTheSameHouseholdsAndIsRecorded() {
    VillageFile village = VillageFile.of(LongStream.rangeClosed(1, 40)
        .mapToObj(i -> Row.empty(Catalogue.HOUSEHOLD, new UUID(1, i)))
        .toList());
    assertEquals(Lots.draw(village, 3, 6), Lots.draw(village, 3, 6));
    assertNotEquals(Lots.draw(village, 3, 6), Lots.draw(village, 3, 7));
    MemorySession drawing = new MemorySession(village);
    Row inspection = Row.empty(Catalogue.INSPECTION, new UUID(5, 5)).with(INSPECTION.SEED, "6");
    drawing.save(Edit.begin().create(inspection).build());
    drawing.save(Lots.edit(village, inspection, 99));
    assertEquals(
        Lots.draw(village, 3, 6),
        drawing.village().all(Catalogue.INSPECTION_DRAW).stream()
            .sorted(java.util.Comparator.comparing(row -> row.get(INSPECTION_DRAW.POSITION, 0)))
            .map(row -> row.get(INSPECTION_DRAW.HOUSEHOLD))
            .toList());
    assertEquals("6", drawing.village().rows(Catalogue.INSPECTION).getFirst().get(INSPECTION.SEED));
  }

  private Row begun() {
    Row issue = Issues.begun(Row.empty(Catalogue.ISSUE, session.ids().next()), TODAY)
        .with(ISSUE.TITLE, "户主之母长期慢性病，未办慢性病卡")
        .with(ISSUE.HOUSEHOLD, HOME)
        .with(ISSUE.PERSON, MOTHER);
    session.save(Edit.begin().create(issue).build());
    return issue;
  }

  private Row stored(Row issue) {
    return session.village().dossier(HOME).orElseThrow().find(issue.id()).orElseThrow();
  }
}
