package org.liuzhun.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DIARY_ENTRY;
import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.registry.code.HandoverKind;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.session.MemorySession;

class PeopleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final UUID SECRETARY = new UUID(3, 1);
  private static final UUID NEXT = new UUID(3, 2);

  @Test
  void aHouseholdThatWasNeverVisitedIsDueToday() {
    UUID home = new UUID(1, 1);
    VillageFile village = VillageFile.of(List.of(Row.empty(Catalogue.HOUSEHOLD, home)));
    assertEquals(TODAY, Rhythm.of(village, TODAY).visits().getFirst().due());
    VillageFile visited = VillageFile.of(List.of(
        Row.empty(Catalogue.HOUSEHOLD, home),
        Row.empty(Catalogue.VISIT, new UUID(2, 1))
            .with(VISIT.HOUSEHOLD, home)
            .with(VISIT.VISITED_ON, TODAY.minusDays(10))));
    assertEquals(
        TODAY.minusDays(10).plusDays(365),
        Rhythm.of(visited, TODAY).visits().getFirst().due(),
        "an ordinary household once a year");
  }

  @Test
  void daysOfLeaveAndAbsenceDoNotCount() {
    List<Row> days = List.of(
        day(TODAY, DutyKind.VILLAGE),
        day(TODAY.minusDays(1), DutyKind.TRAINING),
        day(TODAY.minusDays(2), DutyKind.LEAVE),
        day(TODAY.minusDays(3), DutyKind.ABSENT),
        day(TODAY.minusYears(1), DutyKind.VILLAGE));
    Rhythm rhythm = Rhythm.of(VillageFile.of(days), TODAY);
    assertEquals(2, rhythm.dutyDays(SECRETARY));
    Row helper = Row.empty(Catalogue.HELPER, SECRETARY);
    assertEquals(220L * 325 / 365, rhythm.required(helper), "220 a year, by the 325th day");
    Row late = helper.with(HELPER.STARTS_ON, TODAY.minusDays(8));
    assertEquals(220L * 9 / 365, rhythm.required(late), "nine days in office");
    assertEquals(20L * 9 / 30, rhythm.requiredOf(late, YearMonth.from(TODAY)));
    assertEquals(0, rhythm.requiredOf(late, YearMonth.from(TODAY).minusMonths(1)));
  }

  @Test
  void aHouseholdWithoutHelperIsPairedByNameAndTheOthersAreLeftAlone() {
    UUID home = new UUID(1, 1);
    Row helper = Row.empty(Catalogue.HELPER, SECRETARY).with(HELPER.NAME, "周明");
    MemorySession session =
        new MemorySession(VillageFile.of(List.of(Row.empty(Catalogue.HOUSEHOLD, home), helper)));
    var file = session.village().dossier(home).orElseThrow();
    Row pairing = PeopleRoom.pairing(session, helper, file);
    assertEquals(helper.id(), pairing.get(PAIRING.HELPER));
    session.save(Edit.begin().create(pairing).build());
    var now = session.village().dossier(home).orElseThrow();
    assertEquals(null, PeopleRoom.pairing(session, helper, now));
    session.close();
  }

  @Test
  void whoeverHasLeftOfficeIsPairedWithNobody() {
    Row helper = Row.empty(Catalogue.HELPER, SECRETARY).with(HELPER.NAME, "周明");
    assertEquals("", PeopleRoom.gone(helper, TODAY));
    assertEquals("", PeopleRoom.gone(helper.with(HELPER.ENDS_ON, TODAY), TODAY), "his last day");
    String gone = PeopleRoom.gone(helper.with(HELPER.ENDS_ON, TODAY.minusDays(1)), TODAY);
    assertTrue(gone.contains("周明"), gone);
  }

  @Test
  void aShortMonthHasNoColumnForTheDaysThatItLacks() throws Exception {
    MemorySession session = new MemorySession(VillageFile.empty());
    List<String> headings = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      DutyPage page = new DutyPage(session);
      page.show();
      TableView<?> table = (TableView<?>) page.node().lookup("#duty-days");
      table.getVisibleLeafColumns().forEach(column -> headings.add(column.getText()));
      done.countDown();
    });
    assertTrue(done.await(30, TimeUnit.SECONDS), "the page was shown");
    session.close();
    assertEquals(YearMonth.from(session.today()).lengthOfMonth(), lastDay(headings));
  }

  private static int lastDay(List<String> headings) {
    return Integer.parseInt(headings.getLast());
  }

  @Test
  void theMonthShowsEachDayAndWhatCountsAgainstTheQuota() {
    List<Row> rows = new ArrayList<>(List.of(
        day(TODAY, DutyKind.VILLAGE).with(DUTY_DAY.NIGHT, true),
        day(TODAY.minusDays(1), DutyKind.LEAVE),
        day(TODAY.minusDays(2), DutyKind.ABSENT)));
    rows.add(Row.empty(Catalogue.HELPER, SECRETARY)
        .with(HELPER.NAME, "沈知行")
        .with(HELPER.ROLE, Coded.of(HelperRole.FIRST_SECRETARY)));
    DutyMonth month = DutyMonth.of(VillageFile.of(rows), TODAY, YearMonth.from(TODAY));
    List<String> cells = month.lines().getFirst().cells();
    assertEquals("1 / 14", cells.get(1), "20 a month, by the 21st of 30 days");
    assertEquals(List.of("×", "–", "◆", ""), cells.subList(2 + 19, 2 + 23));
  }

  @Test
  void theSuccessorTakesOverTheHouseholdsAndTheOpenIssuesOnce() {
    UUID home = new UUID(1, 1);
    Row handover = Row.empty(Catalogue.HANDOVER, new UUID(5, 1))
        .with(HANDOVER.LEAVER, SECRETARY)
        .with(HANDOVER.TAKER, NEXT)
        .with(HANDOVER.HANDED_ON, TODAY);
    Row pairing = Row.empty(Catalogue.PAIRING, new UUID(5, 2))
        .with(PAIRING.HOUSEHOLD, home)
        .with(PAIRING.HELPER, SECRETARY);
    Row past = pairing(3, home, TODAY.minusYears(1));
    MemorySession session = new MemorySession(VillageFile.of(List.of(
        Row.empty(Catalogue.HOUSEHOLD, home),
        Row.empty(Catalogue.HELPER, SECRETARY).with(HELPER.NAME, "周明"),
        Row.empty(Catalogue.HELPER, NEXT).with(HELPER.NAME, "李明"),
        pairing,
        past,
        Row.empty(Catalogue.ISSUE, new UUID(5, 4))
            .with(ISSUE.HOUSEHOLD, home)
            .with(ISSUE.OWNER, "周明"),
        handover)));
    session.save(Inventory.edit(session, handover));
    session.save(Inventory.edit(session, handover));
    List<Row> pairings = session.village().all(Catalogue.PAIRING);
    assertEquals(3, pairings.size(), "the successor's once");
    Row taken = pairings.stream()
        .filter(row -> NEXT.equals(row.get(PAIRING.HELPER)))
        .findFirst()
        .orElseThrow();
    assertEquals(TODAY.plusDays(1), taken.get(PAIRING.STARTS_ON));
    assertTrue(pairings.contains(past), "what ended before stays as it was");
    assertTrue(pairings.stream()
        .allMatch(row -> NEXT.equals(row.get(PAIRING.HELPER))
            || !row.get(PAIRING.ENDS_ON, LocalDate.MAX).isAfter(TODAY)));
    Row issue = session.village().all(Catalogue.ISSUE).getFirst();
    assertEquals("李明", issue.get(ISSUE.OWNER));
    Row back = handover.with(HANDOVER.LEAVER, NEXT).with(HANDOVER.TAKER, SECRETARY);
    session.save(Inventory.edit(session, back));
    assertTrue(
        session.village().all(Catalogue.PAIRING).stream()
            .noneMatch(row -> NEXT.equals(row.get(PAIRING.HELPER))),
        "what had not begun when it was handed on is gone");
  }

  private static Row pairing(int number, UUID home, LocalDate ended) {
    return Row.empty(Catalogue.PAIRING, new UUID(5, number))
        .with(PAIRING.HOUSEHOLD, home)
        .with(PAIRING.HELPER, SECRETARY)
        .with(PAIRING.ENDS_ON, ended);
  }

  @Test
  void oneActionMakesTheInventoryAndTransfersTheOfficeAlsoWhenTheLeaverIsGone() {
    MemorySession session =
        new MemorySession(VillageFile.of(DemoVillage.of(40, 5, TODAY, 3).rows()));
    Row leaver = Row.empty(Catalogue.HELPER, SECRETARY)
        .with(HELPER.ROLE, Coded.of(HelperRole.FIRST_SECRETARY));
    Row handover = Row.empty(Catalogue.HANDOVER, new UUID(5, 1))
        .with(HANDOVER.LEAVER, SECRETARY)
        .with(HANDOVER.TAKER, NEXT)
        .with(HANDOVER.ABSENT, true)
        .with(HANDOVER.HANDED_ON, TODAY);
    session.save(Edit.begin()
        .create(leaver)
        .create(Row.empty(Catalogue.HELPER, NEXT).with(HELPER.NAME, "周以宁"))
        .create(handover)
        .build());
    long open =
        session.village().all(Catalogue.ISSUE).stream().filter(Issues::isOpen).count();
    long unpaid = session.village().all(Catalogue.PAYMENT).stream()
        .filter(row -> row.get(PAYMENT.PAID_ON) == null)
        .count();
    session.save(Inventory.edit(session, handover));
    List<Row> items = session.village().all(Catalogue.HANDOVER_ITEM).stream()
        .filter(row -> handover.id().equals(row.get(HANDOVER_ITEM.HANDOVER)))
        .toList();
    assertEquals(open, count(items, HandoverKind.ISSUE));
    assertEquals(unpaid, count(items, HandoverKind.PAYMENT));
    Set<HandoverKind> kinds = items.stream()
        .map(row -> Objects.requireNonNull(row.get(HANDOVER_ITEM.KIND)).known())
        .collect(Collectors.toSet());
    assertTrue(kinds.containsAll(
        Set.of(HandoverKind.CLUE, HandoverKind.PROJECT, HandoverKind.KEY, HandoverKind.LAPTOP)));
    Row left = session.village().row(Catalogue.HELPER, SECRETARY).orElseThrow();
    assertEquals(TODAY, left.get(HELPER.ENDS_ON));
    assertEquals(NEXT, left.get(HELPER.SUCCESSOR));
    assertEquals(
        Coded.of(HelperRole.FIRST_SECRETARY),
        session.village().row(Catalogue.HELPER, NEXT).orElseThrow().get(HELPER.ROLE));
    session.save(Inventory.edit(session, handover));
    assertEquals(
        items.size(),
        session.village().all(Catalogue.HANDOVER_ITEM).stream()
            .filter(row -> handover.id().equals(row.get(HANDOVER_ITEM.HANDOVER)))
            .count(),
        "the inventory is made once");
  }

  @Test
  void aProblemOfTheDiaryBecomesOneRectification() {
    MemorySession session = new MemorySession(VillageFile.empty());
    Row entry = Row.empty(Catalogue.DIARY_ENTRY, new UUID(6, 1)).with(DIARY_ENTRY.PROBLEM, "房顶漏雨");
    session.save(Edit.begin().create(entry).build());
    PeopleRoom.issue(session, entry);
    PeopleRoom.issue(session, entry);
    List<Row> issues = session.village().all(Catalogue.ISSUE);
    assertEquals(1, issues.size());
    assertEquals("房顶漏雨", issues.getFirst().get(ISSUE.TITLE));
    assertEquals(entry.id(), issues.getFirst().get(ISSUE.DIARY_ENTRY));
  }

  private static long count(List<Row> items, HandoverKind kind) {
    return items.stream()
        .filter(row -> Coded.of(kind).equals(row.get(HANDOVER_ITEM.KIND)))
        .count();
  }

  private static Row day(LocalDate day, DutyKind kind) {
    return Row.keyed(Catalogue.DUTY_DAY, SECRETARY, day).with(DUTY_DAY.KIND, Coded.of(kind));
  }
}
