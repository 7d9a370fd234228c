package org.liuzhun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.SAFETY_RECORD;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

class TodosTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final UUID HOME = new UUID(1, 1);

  /// Remembers where it was sent.
  private static final class Walked implements Ways {
    private final List<Object> places = new ArrayList<>();

    @Override
    public void go(RoomName room) {
      places.add(room);
    }

    @Override
    public void go(Place place) {
      places.add(place);
    }

    @Override
    public void go(Spot spot) {
      places.add(spot);
    }
  }

  @Test
  void whatIsPastOrDueTodayIsNamedAndLeadsToItsRow() {
    Row late = issue(1, TODAY.minusDays(3));
    Row today = issue(2, TODAY);
    Row later = issue(3, TODAY.plusDays(1));
    Row closed = issue(4, TODAY.minusDays(9)).with(ISSUE.STATE, Coded.of(IssueState.CLOSED));
    List<Lead> found = Todos.of(VillageFile.of(List.of(late, today, later, closed)), TODAY);
    assertEquals(2, found.size(), found.toString());
    assertEquals(
        List.of(Level.BAD, Level.DOUBT), found.stream().map(Lead::level).toList());
    Walked walked = new Walked();
    found.forEach(lead -> lead.leads().accept(walked));
    assertEquals(
        List.of(
            Spot.row(RoomName.RECTIFICATION, late.id()),
            Spot.row(RoomName.RECTIFICATION, today.id())),
        walked.places);
  }

  @Test
  void aClueVisitsAndAWeakPointStandBesideEachOther() {
    VillageFile village = VillageFile.of(List.of(
        Row.empty(Catalogue.HOUSEHOLD, HOME).with(HOUSEHOLD.NUMBER, "H1"),
        Row.empty(Catalogue.EPISODE, new UUID(2, 1))
            .with(EPISODE.HOUSEHOLD, HOME)
            .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
            .with(EPISODE.STATE, Coded.of(EpisodeState.CLUE))
            .with(EPISODE.CLUE_ON, TODAY.minusDays(20)),
        Row.empty(Catalogue.WEAK_POINT, new UUID(3, 1))
            .with(WEAK_POINT.INDICATOR, "路灯")
            .with(WEAK_POINT.DUE_ON, TODAY.minusDays(1))));
    Walked walked = new Walked();
    Todos.of(village, TODAY).forEach(lead -> lead.leads().accept(walked));
    assertTrue(walked.places.contains(Spot.row(RoomName.MONITORING, new UUID(2, 1))));
    assertTrue(walked.places.contains(Spot.row(RoomName.VILLAGE, new UUID(3, 1))));
    assertTrue(walked.places.contains(Spot.page(RoomName.PEOPLE, "register.visits")));
    assertEquals(3, walked.places.size());
  }

  @Test
  void aStepPastItsLastDayIsDueLongBeforeTheDecisionIs() {
    Row clue = Row.empty(Catalogue.EPISODE, new UUID(2, 1))
        .with(EPISODE.HOUSEHOLD, HOME)
        .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .with(EPISODE.STATE, Coded.of(EpisodeState.CLUE))
        .with(EPISODE.CLUE_ON, TODAY.minusDays(5));
    Row home = Row.empty(Catalogue.HOUSEHOLD, HOME).with(HOUSEHOLD.NUMBER, "H1");
    assertTrue(leads(home, clue).contains(Level.BAD), "the house check was due");
    Row fresh = clue.with(EPISODE.CLUE_ON, TODAY.minusDays(1));
    assertFalse(leads(home, fresh).contains(Level.BAD), "it may still be done");
  }

  private static List<Level> leads(Row... rows) {
    return Todos.of(VillageFile.of(List.of(rows)), TODAY).stream()
        .map(Lead::level)
        .toList();
  }

  @Test
  void aParkedIssueLacksItsReCheckAndNotItsDueDate() {
    Row open = issue(7, TODAY).with(ISSUE.DUE_ON, null);
    Row parked = issue(8, TODAY).with(ISSUE.STATE, Coded.of(IssueState.PARKED));
    List<String> words = Todos.of(VillageFile.of(List.of(open, parked)), TODAY).stream()
        .map(Lead::message)
        .toList();
    assertEquals(List.of(Texts.of("ui.todo.undated", 1), Texts.of("ui.todo.unchecked", 1)), words);
  }

  @Test
  void moneyNotPaidAndAssetsNotCountedAreNamedOnce() {
    Row asset = Row.empty(Catalogue.ASSET, new UUID(6, 1)).with(ASSET.NAME, "果园");
    Row gone =
        Row.empty(Catalogue.ASSET, new UUID(6, 2)).with(ASSET.STATE, Coded.of(AssetState.DISPOSED));
    Row lease = Row.empty(Catalogue.ASSET_LEASE, new UUID(6, 3))
        .with(ASSET_LEASE.ASSET, asset.id())
        .with(ASSET_LEASE.TENANT, "合作社")
        .with(ASSET_LEASE.STARTS_ON, TODAY.minusYears(2))
        .with(ASSET_LEASE.PAID_ON, TODAY.minusYears(1).minusDays(5))
        .with(ASSET_LEASE.ENDS_ON, TODAY.plusYears(2));
    List<Row> rows = List.of(
        Row.empty(Catalogue.HOUSEHOLD, HOME),
        asset,
        gone,
        lease,
        payment(1, TODAY.minusDays(40)),
        payment(2, TODAY.minusDays(1)),
        Row.empty(Catalogue.DIVIDEND, new UUID(6, 6))
            .with(DIVIDEND.HOUSEHOLD, HOME)
            .with(DIVIDEND.BODY, "合作社")
            .with(DIVIDEND.DUE_ON, TODAY.plusDays(3))
            .with(DIVIDEND.DUE_AMOUNT, new BigDecimal("300")));
    List<String> words = fundWords(rows);
    assertEquals(4, words.size(), words.toString());
    assertTrue(words.getFirst().contains("2") && words.getFirst().contains("1000"), "sum");
    List<Row> counted = new ArrayList<>(rows);
    counted.add(Row.keyed(Catalogue.STOCK_TAKE, asset.id(), TODAY.getYear()));
    assertEquals(4, fundWords(counted).size(), "on the list, not counted yet");
    counted.set(counted.size() - 1, counted.getLast().with(STOCK_TAKE.CHECKED_ON, TODAY));
    assertEquals(3, fundWords(counted).size(), "counted this year");
    counted.set(3, lease.with(ASSET_LEASE.PAID_ON, TODAY.minusMonths(2)));
    assertEquals(2, fundWords(counted).size(), "this year's rent was paid early");
    counted.set(
        3,
        lease
            .with(ASSET_LEASE.STARTS_ON, TODAY.minusYears(4))
            .with(ASSET_LEASE.PAID_ON, TODAY.minusYears(2).minusDays(9))
            .with(ASSET_LEASE.ENDS_ON, TODAY.minusYears(1).minusDays(1)));
    assertEquals(2, fundWords(counted).size(), "the last year was paid early, the lease is over");
    counted.set(3, lease.with(ASSET_LEASE.ENDS_ON, TODAY.plusDays(9)));
    assertEquals(4, fundWords(counted).size(), "ends soon");
  }

  @Test
  void aRentOfAYearIsDueUntilItIsPaidInFull() {
    Row asset = Row.empty(Catalogue.ASSET, new UUID(6, 1)).with(ASSET.NAME, "果园");
    Row lease = Row.empty(Catalogue.ASSET_LEASE, new UUID(6, 3))
        .with(ASSET_LEASE.ASSET, asset.id())
        .with(ASSET_LEASE.ENDS_ON, TODAY.plusYears(2));
    Row taken = Row.keyed(Catalogue.STOCK_TAKE, asset.id(), TODAY.getYear())
        .with(STOCK_TAKE.CHECKED_ON, TODAY);
    Row rent = Row.keyed(Catalogue.ASSET_RENT, lease.id(), TODAY.getYear())
        .with(ASSET_RENT.DUE_ON, TODAY)
        .with(ASSET_RENT.DUE_AMOUNT, new BigDecimal("600"));
    Row part =
        rent.with(ASSET_RENT.PAID_ON, TODAY).with(ASSET_RENT.PAID_AMOUNT, new BigDecimal("500"));
    Row full = part.with(ASSET_RENT.PAID_AMOUNT, new BigDecimal("600"));
    assertEquals(1, fundWords(List.of(asset, lease, taken, rent)).size());
    assertEquals(1, fundWords(List.of(asset, lease, taken, part)).size(), "a part is open");
    assertEquals(0, fundWords(List.of(asset, lease, taken, full)).size());
    Row begun = lease.with(ASSET_LEASE.STARTS_ON, TODAY.minusYears(1));
    Row first = Row.keyed(Catalogue.ASSET_RENT, lease.id(), TODAY.getYear() - 1)
        .with(ASSET_RENT.PAID_ON, TODAY.minusYears(1));
    List<String> next = fundWords(List.of(asset, begun, taken, first));
    assertTrue(next.getFirst().contains(TODAY.toString()), "the year without a row is due");
    Row undated = first.with(ASSET_RENT.PAID_ON, null);
    assertTrue(
        fundWords(List.of(asset, begun, taken, undated, full))
            .getFirst()
            .contains(TODAY.minusYears(1).toString()),
        "a rent without a day is due on the anniversary");
  }

  @Test
  void aPolicyWhoseWindowClosesSoonLeadsToThoseWhoLackIt() {
    Row policy = Row.empty(Catalogue.WELFARE_POLICY, new UUID(9, 1))
        .with(WELFARE_POLICY.NAME, "临时救助")
        .with(WELFARE_POLICY.CLOSES_ON, TODAY.plusDays(5));
    Row lacking = Row.empty(Catalogue.ENTITLEMENT, new UUID(9, 2))
        .with(ENTITLEMENT.HOUSEHOLD, HOME)
        .with(ENTITLEMENT.POLICY, policy.id())
        .with(ENTITLEMENT.ELIGIBLE, true);
    Row home = Row.empty(Catalogue.HOUSEHOLD, HOME);
    Walked walked = new Walked();
    Todos.of(VillageFile.of(List.of(home, policy, lacking)), TODAY)
        .forEach(lead -> lead.leads().accept(walked));
    assertTrue(walked.places.contains(Spot.page(RoomName.MONITORING, "register.entitled.title")));
    int all = walked.places.size();
    Row receiving = lacking.with(ENTITLEMENT.RECEIVING, true);
    assertEquals(
        all - 1,
        Todos.of(VillageFile.of(List.of(home, policy, receiving)), TODAY).size());
  }

  @Test
  void aLineThatMeansSeveralRowsLeadsToAllOfThem() {
    List<Row> undated =
        List.of(issue(7, TODAY).with(ISSUE.DUE_ON, null), issue(8, TODAY).with(ISSUE.DUE_ON, null));
    Walked walked = new Walked();
    Todos.of(VillageFile.of(undated), TODAY).forEach(lead -> lead.leads().accept(walked));
    assertEquals(
        List.of(Spot.rows(RoomName.RECTIFICATION, undated.stream().map(Row::id).toList())),
        walked.places);
  }

  @Test
  void theStockTakeLeadsToItsOwnList() {
    List<Spot> spots = new ArrayList<>();
    Row asset = Row.empty(Catalogue.ASSET, new UUID(6, 1));
    new FundTodos(VillageFile.of(List.of(asset)), TODAY, (_, _, _, spot) -> spots.add(spot)).find();
    assertEquals(List.of(Spot.page(RoomName.FUNDS, "register.stock")), spots);
  }

  private static Row payment(long number, LocalDate approved) {
    return Row.empty(Catalogue.PAYMENT, new UUID(7, number))
        .with(PAYMENT.HOUSEHOLD, HOME)
        .with(PAYMENT.POLICY, "产业奖补")
        .with(PAYMENT.AMOUNT, new BigDecimal("500"))
        .with(PAYMENT.APPROVED_ON, approved);
  }

  private static List<String> fundWords(List<Row> rows) {
    List<String> words = new ArrayList<>();
    new FundTodos(VillageFile.of(rows), TODAY, (due, ahead, said, spot) -> {
          assertEquals(RoomName.FUNDS, spot.room());
          if (!due.isAfter(TODAY.plusDays(ahead))) {
            words.add(said);
          }
        })
        .find();
    return words;
  }

  @Test
  void aCheckUpIsDueUntilALaterRecordIsThereAndIssuesWithoutADayAreCounted() {
    Row first = Row.empty(Catalogue.SAFETY_RECORD, new UUID(8, 1))
        .with(SAFETY_RECORD.HELPER, new UUID(8, 9))
        .with(SAFETY_RECORD.DAY, TODAY.minusYears(1))
        .with(SAFETY_RECORD.NEXT_ON, TODAY);
    Row later = Row.empty(Catalogue.SAFETY_RECORD, new UUID(8, 2))
        .with(SAFETY_RECORD.HELPER, new UUID(8, 9))
        .with(SAFETY_RECORD.DAY, TODAY.minusDays(1));
    Row undated = issue(9, TODAY).with(ISSUE.DUE_ON, null);
    Row helper = Row.empty(Catalogue.HELPER, new UUID(8, 9));
    Row gone = helper.with(HELPER.ENDS_ON, TODAY.minusDays(1));
    assertEquals(1, Todos.of(VillageFile.of(List.of(helper, first)), TODAY).size());
    assertEquals(0, Todos.of(VillageFile.of(List.of(gone, first)), TODAY).size());
    assertEquals(
        0, Todos.of(VillageFile.of(List.of(helper, first, later)), TODAY).size());
    assertEquals(1, Todos.of(VillageFile.of(List.of(undated)), TODAY).size());
  }

  @Test
  void factsAreFilledCellsAndUsesWhatTheAccessLogCounted() {
    Row issue = Row.empty(Catalogue.ISSUE, new UUID(4, 1))
        .with(ISSUE.HOUSEHOLD, HOME)
        .with(ISSUE.TITLE, "慢性病卡未办")
        .with(ISSUE.DUE_ON, TODAY);
    Row home = Row.empty(Catalogue.HOUSEHOLD, HOME);
    assertEquals(2, Burden.facts(VillageFile.of(List.of(home, issue))), "a link is no fact");
    Burden.Reuse reuse = Burden.Reuse.of(List.of(
        entry(AccessKind.OPENED, 0),
        entry(AccessKind.EXPORTED, 5),
        entry(AccessKind.EXPORTED, 2),
        entry(AccessKind.EXPORTED, 0)));
    assertEquals(new Burden.Reuse(2, 7), reuse, "what took nothing is no reuse");
    assertTrue(reuse.words(2).contains("3.5"), reuse.words(2));
    assertFalse(Burden.Reuse.of(List.of()).words(2).contains("0.0"), "nothing to boast of yet");
  }

  private static AccessEntry entry(AccessKind kind, int facts) {
    return new AccessEntry("2026-11-21T08:40:00Z", "周明", kind, "", facts, "");
  }

  private static Row issue(long number, LocalDate due) {
    return Row.empty(Catalogue.ISSUE, new UUID(5, number))
        .with(ISSUE.TITLE, "问题" + number)
        .with(ISSUE.DUE_ON, due);
  }
}
