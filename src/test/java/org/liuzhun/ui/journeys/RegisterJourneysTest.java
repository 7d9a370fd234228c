package org.liuzhun.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;
import static org.liuzhun.registry.db.Tables.INSPECTION_TICK;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.funds.ProjectLedger;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DamageGrade;
import org.liuzhun.registry.code.FourSupplement;
import org.liuzhun.registry.code.HandoverKind;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.code.ProjectStepKind;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.funds.FundsRoom;
import org.liuzhun.ui.monitoring.MonitoringRoom;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.people.PeopleRoom;
import org.liuzhun.ui.rectification.RectificationRoom;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.shell.RoomName;

/// The rest of the register in its rooms, from the first line to the end of the matter.
class RegisterJourneysTest extends RegisterJourney {

  @Test
  void aProjectGoesFromNeedToAssetWithPaymentsToThirtyHouseholds() {
    Row project = fresh(Catalogue.PROJECT, 1)
        .with(PROJECT.NAME, "二组养蜂")
        .with(PROJECT.NEED, "群众大会提出")
        .with(PROJECT.BUDGET, new BigDecimal("60000"))
        .with(PROJECT.STATE, Coded.of(ProjectState.PLANNED));
    Row pattern = fresh(Catalogue.PAYMENT, 2)
        .with(PAYMENT.HOUSEHOLD, households().getFirst().id())
        .with(PAYMENT.PROJECT, project.id())
        .with(PAYMENT.POLICY, "养蜂补助")
        .with(PAYMENT.STANDARD, new BigDecimal("100"))
        .with(PAYMENT.QUANTITY, new BigDecimal("5"))
        .with(PAYMENT.AMOUNT, new BigDecimal("500"))
        .with(PAYMENT.PAID_ON, TODAY);
    desk.write(
        project,
        fresh(Catalogue.PROJECT_STEP, 3)
            .with(PROJECT_STEP.PROJECT, project.id())
            .with(PROJECT_STEP.DONE_ON, TODAY.minusDays(60)),
        fresh(Catalogue.FUND_ARRIVAL, 4)
            .with(FUND_ARRIVAL.PROJECT, project.id())
            .with(FUND_ARRIVAL.AMOUNT, new BigDecimal("60000"))
            .with(FUND_ARRIVAL.ARRIVED_ON, TODAY.minusDays(30)),
        pattern);
    desk.open((session, _) -> FundsRoom.of(session), RoomName.FUNDS, project.id());
    IntStream.range(0, 3).forEach(_ -> desk.press("next"));
    assertEquals(
        List.of(ProjectStepKind.NEED, ProjectStepKind.BRANCH_PROPOSAL, ProjectStepKind.COMMITTEES),
        desk.rows(Catalogue.PROJECT_STEP).stream()
            .flatMap(row -> Optional.ofNullable(row.get(PROJECT_STEP.KIND)).stream())
            .map(Coded::known)
            .sorted()
            .toList());
    desk.open((session, _) -> FundsRoom.of(session), RoomName.FUNDS, pattern.id());
    desk.below("register.paste");
    desk.type(
        "pasted",
        households().stream()
            .skip(1)
            .limit(29)
            .map(file -> file.household().get(HOUSEHOLD.NUMBER, "") + "\t5")
            .collect(Collectors.joining("\n")));
    desk.press("write-pasted");
    ProjectLedger ledger = ProjectLedger.of(desk.session.village(), project.id(), TODAY);
    assertEquals(0, new BigDecimal("15000").compareTo(ledger.toHouseholds()), "30 × 500");
    assertEquals(0, new BigDecimal("45000").compareTo(ledger.balance()));
    desk.save(Edit.begin()
        .set(project, PROJECT.STATE, Coded.of(ProjectState.ACCEPTED))
        .set(project, PROJECT.ACCEPTED_ON, TODAY));
    Row asset = fresh(Catalogue.ASSET, 5)
        .with(ASSET.PROJECT, project.id())
        .with(ASSET.NAME, "蜂箱三百只")
        .with(ASSET.REGISTERED_ON, TODAY);
    desk.write(asset);
    desk.open((session, _) -> FundsRoom.of(session), RoomName.FUNDS, asset.id());
    assertEquals(project.id(), desk.now(asset).get(ASSET.PROJECT));
  }

  @Test
  void theCardThatWasNeverMadeIsVisitedAppliedForMadeAndClosed() {
    Dossier home = households().getFirst();
    UUID mother = home.everybody().getFirst().file().id();
    Row issue = fresh(Catalogue.ISSUE, 71)
        .with(ISSUE.TITLE, "慢性病卡未办")
        .with(ISSUE.HOUSEHOLD, home.id())
        .with(ISSUE.PERSON, mother)
        .with(ISSUE.STATE, Coded.of(IssueState.OPEN));
    desk.write(
        issue,
        Row.keyed(Catalogue.PERSON_YEAR, mother, TODAY.getYear())
            .with(PERSON_YEAR.CHRONIC, true)
            .with(PERSON_YEAR.CHRONIC_CARD, Coded.of(CardState.NOT_MADE)));
    desk.open(RectificationRoom::of, RoomName.RECTIFICATION, issue.id());
    desk.below("register.issue.steps");
    desk.press("visit");
    Row visit = linked(Catalogue.VISIT, desk.now(issue).get(ISSUE.VISIT));
    desk.save(Edit.begin().set(visit, VISIT.PROBLEM, "行动不便，错过集中办理日"));
    desk.press("application");
    desk.press("close");
    assertNotEquals(IssueState.CLOSED, state(issue), "no evidence, no closing");
    Row application = linked(Catalogue.MEASURE, desk.now(issue).get(ISSUE.MEASURE));
    desk.save(Edit.begin().set(application, MEASURE.CARD_NUMBER, "MB20261121"));
    desk.press("close");
    assertEquals(IssueState.CLOSED, state(issue));
    assertEquals("MB20261121", desk.now(issue).get(ISSUE.CLOSING_EVIDENCE));
  }

  @Test
  void aFloodOfSixtyHouseholdsIsWrittenAtOnceWithRosterAndDailyReport() {
    Row flood = fresh(Catalogue.EVENT, 31)
        .with(EVENT.NAME, "七月洪涝")
        .with(EVENT.HAPPENED_ON, TODAY.with(TemporalAdjusters.firstDayOfMonth()));
    Row first = Row.keyed(
            Catalogue.EVENT_IMPACT, flood.id(), households().getFirst().id())
        .with(EVENT_IMPACT.HOUSEHOLD, households().getFirst().id())
        .with(EVENT_IMPACT.EVENT, flood.id())
        .with(EVENT_IMPACT.EVACUATED_ON, TODAY)
        .with(EVENT_IMPACT.HOUSE_DAMAGE, Coded.of(DamageGrade.SEVERE));
    desk.write(flood, first);
    desk.open(MonitoringRoom::of, RoomName.MONITORING, flood.id());
    desk.below("register.names");
    desk.type(
        "names",
        households().stream()
            .map(file -> file.household().get(HOUSEHOLD.NUMBER, ""))
            .collect(Collectors.joining("\n")));
    desk.press("write-names");
    int open = households().size();
    assertEquals(open, impacts(flood));
    desk.below("register.roster");
    assertTrue(desk.lines("roster") > 0);
    desk.below("register.daily");
    assertEquals(1, desk.lines("daily"));
    int episodes = desk.rows(Catalogue.EPISODE).size();
    desk.press("clues");
    assertEquals(episodes + open, desk.rows(Catalogue.EPISODE).size(), "all gravely struck alike");
    desk.press("clues");
    assertEquals(episodes + open, desk.rows(Catalogue.EPISODE).size(), "once");
  }

  @Test
  void theRosterGivesTelephonesWholeOnceSomebodyAsksAndThenItsNameSaysSo() {
    Row flood = openRoster();
    ShownList covered = desk.out("roster");
    assertTrue(covered.lines().stream().anyMatch(line -> line.toString().contains("****")));
    desk.press("show-numbers");
    ShownList whole = desk.out("roster");
    assertEquals("重点人员名册（电话完整）", whole.name());
    assertTrue(whole.lines().stream().noneMatch(line -> line.toString().contains("****")));
    assertEquals(List.of(flood.id()), desk.session.unmasked());
  }

  @Test
  void theRosterIsWholeWhereTheLaptopCoversNothingAndItsNameSaysSo() {
    desk.session.showWhole(true);
    openRoster();
    ShownList whole = desk.out("roster");
    assertEquals("重点人员名册（电话完整）", whole.name());
    assertTrue(whole.lines().stream().noneMatch(line -> line.toString().contains("****")));
  }

  private Row openRoster() {
    Row flood = fresh(Catalogue.EVENT, 32).with(EVENT.HAPPENED_ON, TODAY);
    desk.write(flood);
    desk.open(MonitoringRoom::of, RoomName.MONITORING, flood.id());
    desk.below("register.roster");
    return flood;
  }

  @Test
  void anInspectionDrawsThreeHouseholdsShowsOnlyTheseAndRectifiesWhatFailed() {
    Row inspection =
        fresh(Catalogue.INSPECTION, 41).with(INSPECTION.NAME, "省级后评估").with(INSPECTION.DRAWN, 3);
    desk.write(inspection);
    desk.open(RectificationRoom::of, RoomName.RECTIFICATION, inspection.id());
    desk.press("draw");
    List<Row> drawn = desk.rows(Catalogue.INSPECTION_DRAW).stream()
        .filter(row -> inspection.id().equals(row.get(INSPECTION_DRAW.INSPECTION)))
        .toList();
    assertEquals(3, drawn.size());
    desk.press("receive");
    assertEquals(1, desk.visits().size(), "the window is the visitors'");
    desk.press("ticks");
    desk.press("ticks");
    List<Row> ticks = desk.rows(Catalogue.INSPECTION_TICK).stream()
        .filter(row -> inspection.id().equals(row.get(INSPECTION_TICK.INSPECTION)))
        .toList();
    assertEquals(30, ticks.size());
    desk.save(Edit.begin()
        .set(ticks.getFirst(), INSPECTION_TICK.PASSED, false)
        .set(ticks.getFirst(), INSPECTION_TICK.REMARK, "卡未办"));
    desk.press("issues");
    desk.press("issues");
    List<Row> issues = desk.rows(Catalogue.ISSUE).stream()
        .filter(row -> inspection.id().equals(row.get(ISSUE.INSPECTION)))
        .toList();
    assertEquals(1, issues.size());
    assertEquals(Coded.of(IssueSource.INSPECTION), issues.getFirst().get(ISSUE.SOURCE));
    assertTrue(issues.getFirst().get(ISSUE.TITLE, "").endsWith("卡未办"));
  }

  @Test
  void theOfficeIsHandedOverWithItsInventory() {
    Row leaver = fresh(Catalogue.HELPER, 51)
        .with(HELPER.NAME, "高远山")
        .with(HELPER.ROLE, Coded.of(HelperRole.FIRST_SECRETARY));
    Row taker = fresh(Catalogue.HELPER, 52).with(HELPER.NAME, "周以宁");
    Row handover = fresh(Catalogue.HANDOVER, 53)
        .with(HANDOVER.LEAVER, leaver.id())
        .with(HANDOVER.TAKER, taker.id())
        .with(HANDOVER.ABSENT, true)
        .with(HANDOVER.HANDED_ON, TODAY);
    desk.write(
        leaver,
        taker,
        handover,
        fresh(Catalogue.ISSUE, 54)
            .with(ISSUE.TITLE, "一组路灯不亮")
            .with(ISSUE.STATE, Coded.of(IssueState.OPEN)));
    desk.open(
        (session, ways) -> PeopleRoom.of(session, NoFiles.PICKER, ways),
        RoomName.PEOPLE,
        handover.id());
    desk.press("make");
    Set<HandoverKind> kinds = desk.rows(Catalogue.HANDOVER_ITEM).stream()
        .filter(row -> handover.id().equals(row.get(HANDOVER_ITEM.HANDOVER)))
        .map(row -> Objects.requireNonNull(row.get(HANDOVER_ITEM.KIND)).known())
        .collect(Collectors.toSet());
    assertTrue(
        kinds.containsAll(Set.of(HandoverKind.ISSUE, HandoverKind.VISIT, HandoverKind.KEY)),
        kinds.toString());
    assertEquals(Coded.of(HelperRole.FIRST_SECRETARY), desk.now(taker).get(HELPER.ROLE));
    assertEquals(TODAY, desk.now(leaver).get(HELPER.ENDS_ON));
  }

  @Test
  void theFourInvestigationsFindSupplementAndCount() {
    Row campaign = fresh(Catalogue.CAMPAIGN, 61).with(CAMPAIGN.NAME, "四查四补");
    desk.write(campaign);
    desk.open(MonitoringRoom::of, RoomName.MONITORING, campaign.id());
    desk.press("everybody");
    List<Row> marks = desk.rows(Catalogue.CAMPAIGN_MARK).stream()
        .filter(row -> campaign.id().equals(row.get(CAMPAIGN_MARK.CAMPAIGN)))
        .toList();
    assertEquals(households().size(), marks.size());
    Row found = marks.getFirst();
    desk.save(Edit.begin()
        .set(found, CAMPAIGN_MARK.VISITED_ON, TODAY)
        .set(found, CAMPAIGN_MARK.KIND, Coded.of(FourSupplement.values()[0]))
        .set(found, CAMPAIGN_MARK.PROBLEM, "疑似辍学")
        .set(found, CAMPAIGN_MARK.SUPPLEMENTED_ON, TODAY)
        .set(found, CAMPAIGN_MARK.SUPPLEMENT, "劝返复学"));
    desk.press("issues");
    desk.below("register.campaign.counters");
    List.of(2, 6, 7).forEach(column -> assertEquals("1", desk.cell("counters", 0, column)));
  }

  private Row linked(Entity entity, UUID id) {
    return desk.rows(entity).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private IssueState state(Row issue) {
    return Objects.requireNonNull(desk.now(issue).get(ISSUE.STATE)).known();
  }

  private long impacts(Row event) {
    return desk.rows(Catalogue.EVENT_IMPACT).stream()
        .filter(row -> event.id().equals(row.get(EVENT_IMPACT.EVENT)))
        .count();
  }
}
