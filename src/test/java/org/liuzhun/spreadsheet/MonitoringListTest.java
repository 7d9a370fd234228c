package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Disaster;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.SnapshotKind;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// The national list of monitored households goes into the monitoring, its risks and its measures.
class MonitoringListTest {

  private static final String HEADINGS =
      "户编号|户主姓名|监测对象类别|识别监测时间|消除监测时间|致贫/返贫风险1|致贫/返贫风险2" + "|因自然灾害子项|产业帮扶|综合保障|风险是否已消除|幸福指数";
  private static final Sheet LIST =
      Tried.sheet(HEADINGS, "5201|王秀英|边缘易致贫户|2025-03-18||因病|因自然灾害|洪涝灾害|养殖、种植|低保|否|120");

  private static final String AFTER = "户编号|识别监测时间|消除监测时间|风险是否已消除|致贫/返贫风险1|风险消除后纯收入|风险消除后未参保";

  private VillageFile village = VillageFile.of(List.of());

  @BeforeEach
  void aHousehold() throws Exception {
    village = Tried.imported(
        Tried.sheet("户编号|姓名|证件号码|与户主关系|年度", "5201|王秀英|" + InventedSheet.id(1) + "|户主|2026"));
  }

  private List<Row> rows(Entity entity) {
    return Tried.only(village).rows(entity);
  }

  private ImportPlan take(Sheet sheet) throws Exception {
    ImportPlan plan = Tried.plan(village, sheet);
    assertEquals(Tried.filledBelow(sheet, 0), Tried.booked(plan), "every cell has its fate");
    village = Tried.after(village, plan.toEdit());
    return plan;
  }

  private static List<String> problems(ImportPlan plan) {
    return plan.problems().stream().map(each -> each.problem().key()).toList();
  }

  @Test
  void aLineBecomesTheMonitoringWithItsRisksAndMeasures() throws Exception {
    take(LIST);
    Row episode = rows(Catalogue.EPISODE).getFirst();
    assertEquals(Coded.of(EpisodeKind.MONITORED), episode.get(EPISODE.KIND));
    assertEquals(Coded.of(EpisodeState.ACTIVE), episode.get(EPISODE.STATE));
    assertEquals(Coded.of(MonitoredType.MARGINAL), episode.get(EPISODE.MONITORED_TYPE));
    assertEquals(LocalDate.of(2025, 3, 18), episode.get(EPISODE.IDENTIFIED_ON));
    List<Row> risks = rows(Catalogue.RISK);
    assertEquals(2, risks.size());
    Row flood = risks.stream()
        .filter(row -> Coded.of(RiskType.DISASTER).equals(row.get(RISK.KIND)))
        .findFirst()
        .orElseThrow();
    assertEquals(Coded.of(Disaster.FLOOD), flood.get(RISK.DISASTER));
    assertEquals(2, flood.get(RISK.POSITION));
    assertEquals(episode.id(), flood.get(RISK.EPISODE));
    assertEquals(3, rows(Catalogue.MEASURE).size());
    Row allowance = measure(MeasureType.LOW_INCOME_ALLOWANCE);
    assertEquals(Coded.of(MeasureCategory.SAFETY_NET), allowance.get(MEASURE.CATEGORY));
    Row planting = measure(MeasureType.PLANTING);
    assertEquals(Coded.of(MeasureType.PLANTING.batch()), planting.get(MEASURE.BATCH));
  }

  private Row measure(MeasureType type) {
    return rows(Catalogue.MEASURE).stream()
        .filter(row -> Coded.of(type).equals(row.get(MEASURE.TYPE)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnknownColumnIsKeptAndTheSameListTwiceChangesNothing() throws Exception {
    ImportPlan plan = take(LIST);
    assertEquals(1, plan.cells().get(Fate.KEPT));
    assertEquals(1, rows(Catalogue.OTHER_COLUMN).size());
    ImportPlan again = Tried.plan(village, LIST);
    assertTrue(again.toEdit().writes().isEmpty(), () -> again.toEdit().toString());
    assertTrue(again.problems().isEmpty(), () -> again.problems().toString());
  }

  @Test
  void aLinePerMemberIsStillOneMonitoring() throws Exception {
    String line = "5201|王秀英|边缘易致贫户|2025-03-18||因病|||养殖||否|";
    take(Tried.sheet(HEADINGS, line, line));
    assertEquals(1, rows(Catalogue.EPISODE).size());
    assertEquals(1, rows(Catalogue.RISK).size());
    assertEquals(1, rows(Catalogue.MEASURE).size());
  }

  @Test
  void theRemovalEndsTheMonitoringThatIsThereAndShowsTheChange() throws Exception {
    take(LIST);
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201|王秀英|边缘易致贫户|2025-03|2026-05-20|因病|||||是|"));
    Row episode = rows(Catalogue.EPISODE).getFirst();
    assertEquals(1, rows(Catalogue.EPISODE).size());
    assertEquals(LocalDate.of(2025, 3, 18), episode.get(EPISODE.IDENTIFIED_ON), "the month agrees");
    assertEquals(LocalDate.of(2026, 5, 20), episode.get(EPISODE.ENDED_ON));
    assertEquals(Coded.of(EpisodeState.ENDED), episode.get(EPISODE.STATE));
    assertEquals(2, plan.changes().size(), () -> plan.changes().toString());
  }

  @Test
  void afterTheEndAnotherDayIsAnotherMonitoring() throws Exception {
    take(Tried.sheet(HEADINGS, "5201||边缘易致贫户|2021-03-18|2022-05-20|因病|||||是|"));
    take(LIST);
    assertEquals(2, rows(Catalogue.EPISODE).size());
    assertEquals(3, rows(Catalogue.RISK).size(), "each monitoring has its own risks");
  }

  @Test
  void anotherBeginWhileOneIsInForceIsInDoubtAndNamed() throws Exception {
    take(LIST);
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201||突发严重困难户|2026-01-05||因学|||||否|"));
    assertEquals(List.of("problem.other-monitoring"), problems(plan));
    assertTrue(plan.toEdit().writes().isEmpty());
  }

  @Test
  void anotherRiskInTheSamePlaceIsNamedAndBothStay() throws Exception {
    take(LIST);
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201|||2025-03-18||因学|||||否|"));
    assertEquals(List.of("problem.other-risk"), problems(plan));
    assertEquals(3, rows(Catalogue.RISK).size());
  }

  @Test
  void badValuesAreRefusedAtTheirCells() throws Exception {
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201|||2025-03-18|2026-13-40|因病|||||也许|"));
    assertEquals(
        List.of("E2", "K2"),
        plan.problems().stream()
            .filter(each -> each.fate() == Fate.REFUSED)
            .map(each -> each.position().toString().replaceFirst(".*[! ]", ""))
            .sorted()
            .toList());
    assertEquals(1, rows(Catalogue.RISK).size(), "the rest of the line is taken");
  }

  @Test
  void aRemovalThatContradictsItselfIsTakenInNeitherWay() throws Exception {
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201|||2025-03-18|2026-05-20|因病|||||否|"));
    assertEquals(
        List.of("problem.removal-contradicts", "problem.removal-contradicts"), problems(plan));
    assertEquals(null, rows(Catalogue.EPISODE).getFirst().get(EPISODE.ENDED_ON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5201||边缘易致贫户|||因病|||养殖||否|", "5201||边缘易致贫户|某天||因病|||养殖||否|"})
  void withoutABeginNoMonitoringIsMade(String line) throws Exception {
    ImportPlan plan = take(Tried.sheet(HEADINGS, line));
    assertTrue(plan.toEdit().writes().isEmpty());
    assertTrue(problems(plan).contains("problem.no-monitoring-begin"));
  }

  @Test
  void aHouseholdThatIsNotMonitoredGetsNothing() throws Exception {
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201|王秀英||||||||||"));
    assertTrue(plan.toEdit().writes().isEmpty());
    assertTrue(plan.problems().isEmpty());
  }

  @Test
  void aMeasureThatEndedBeforeTheMonitoringIsAnotherOne() throws Exception {
    UUID old = new UUID(7, 1);
    Row ended = Row.empty(Catalogue.MEASURE, old)
        .with(MEASURE.HOUSEHOLD, Tried.only(village).id())
        .with(MEASURE.TYPE, Coded.of(MeasureType.BREEDING))
        .with(MEASURE.ENDS_ON, LocalDate.of(2018, 12, 31));
    village = village.with(List.of(new RowChange(Catalogue.MEASURE, old, null, ended)));
    take(LIST);
    assertEquals(4, rows(Catalogue.MEASURE).size());
    assertTrue(Tried.plan(village, LIST).toEdit().writes().isEmpty());
  }

  @Test
  void aPlannedMeasureIsNotGivenAndAWrongRegistrationIsNoMonitoring() throws Exception {
    take(LIST);
    Row planned = measure(MeasureType.BREEDING);
    Row episode = rows(Catalogue.EPISODE).getFirst();
    change(planned, planned.with(MEASURE.STATE, Coded.of(MeasureState.PLANNED)));
    String given = new MonitoringCells(Tried.only(village), episode)
        .of(new Meaning.Measures(MeasureCategory.INDUSTRY));
    assertEquals(MeasureType.PLANTING.term(), given);
    change(episode, episode.with(EPISODE.STATE, Coded.of(EpisodeState.WRONGLY_REGISTERED)));
    assertEquals(List.of(), MonitoringCells.of(Tried.only(village)));
  }

  @Test
  void aMonitoringWhoseFileWasClosedSinceStaysInTheList() throws Exception {
    take(LIST);
    Row episode = rows(Catalogue.EPISODE).getFirst();
    change(episode, episode.with(EPISODE.STATE, Coded.of(EpisodeState.CLOSED)));
    Row home = Tried.only(village).household();
    change(home, home.with(HOUSEHOLD.CLOSED_ON, LocalDate.of(2026, 4, 1)));
    assertEquals(
        1,
        new LayoutLines(Catalogue.EPISODE, village, Tried.YEAR, Tried.TODAY)
            .all()
            .count());
  }

  @Test
  void aPlannedMeasureThatTheListNamesIsCarriedOutAndAStoppedOneIsAnother() throws Exception {
    take(LIST);
    Row planned = measure(MeasureType.BREEDING);
    change(planned, planned.with(MEASURE.STATE, Coded.of(MeasureState.PLANNED)));
    Row stopped = measure(MeasureType.PLANTING);
    change(stopped, stopped.with(MEASURE.STATE, Coded.of(MeasureState.STOPPED)));
    ImportPlan plan = take(LIST);
    assertEquals(1, plan.changes().size(), () -> plan.changes().toString());
    assertEquals(Coded.of(MeasureState.RUNNING), measure(MeasureType.BREEDING).get(MEASURE.STATE));
    assertEquals(4, rows(Catalogue.MEASURE).size());
    assertTrue(Tried.plan(village, LIST).toEdit().writes().isEmpty());
  }

  @Test
  void aWrongRegistrationIsNotTheMonitoringThatALineMeans() throws Exception {
    take(LIST);
    Row wrong = rows(Catalogue.EPISODE).getFirst();
    change(wrong, wrong.with(EPISODE.STATE, Coded.of(EpisodeState.WRONGLY_REGISTERED)));
    take(LIST);
    assertEquals(2, rows(Catalogue.EPISODE).size());
  }

  private void change(Row before, Row after) {
    village = village.with(List.of(new RowChange(before.entity(), before.id(), before, after)));
  }

  @Test
  void aListOfEpisodesOfEveryKindKeepsWhatBelongsToNone() throws Exception {
    take(
        Tried.sheet("户编号|类别|状态|申请时间|线索时间|因自然灾害子项|风险2", "5201|建档立卡|在册|2014-03-18|2014-01-02|洪涝|因病"));
    Row episode = rows(Catalogue.EPISODE).getFirst();
    assertEquals(Coded.of(EpisodeKind.REGISTERED), episode.get(EPISODE.KIND));
    assertEquals(2, rows(Catalogue.OTHER_COLUMN).size());
  }

  @Test
  void wordsWithoutACodeAreKeptAndPointedOut() throws Exception {
    ImportPlan plan = take(Tried.sheet(HEADINGS, "5201|||2025-03||因旱||洪涝灾害|是|养殖|否|"));
    assertEquals(
        List.of(
            "problem.month-alone",
            "problem.unknown-code",
            "problem.measure-elsewhere",
            "problem.measure-unnamed",
            "problem.no-disaster-risk"),
        problems(plan));
    assertEquals(2, rows(Catalogue.OTHER_COLUMN).size());
    assertEquals(
        Coded.of(MeasureCategory.INDUSTRY), measure(MeasureType.BREEDING).get(MEASURE.CATEGORY));
  }

  @Test
  void whatSomebodySaysAColumnMeansIsTaken() throws Exception {
    Sheet sheet = Tried.sheet("户编号|识别监测时间|风险是否已消除|产业帮扶|头号难处", "5201|2025-03-18|否|养殖|因病");
    ColumnMapping mapping = ColumnMapping.of(List.of(sheet), Remembered.NOTHING);
    Header header = mapping.headers().getFirst();
    ColumnMapping settled = mapping.settle(header, header.columns().getLast(), "risk:1");
    ImportPlan plan = settled.plan(village, Tried.settings());
    village = Tried.after(village, plan.toEdit());
    assertEquals(1, rows(Catalogue.RISK).size());
    assertTrue(ColumnMapping.label("risk:1").isPresent());
  }

  @Test
  void whatHeldAfterwardsBecomesASnapshotOfTheDayOfTheRemoval() throws Exception {
    take(Tried.sheet(AFTER, "5201|2025-03-18|2026-05-20|是|因病|41200|0"));
    Row snapshot = rows(Catalogue.MONITORING_SNAPSHOT).getFirst();
    assertEquals(Coded.of(SnapshotKind.AFTER), snapshot.get(MONITORING_SNAPSHOT.KIND));
    assertEquals(LocalDate.of(2026, 5, 20), snapshot.get(MONITORING_SNAPSHOT.TAKEN_ON));
    assertEquals(0, snapshot.get(MONITORING_SNAPSHOT.UNINSURED));
    ImportPlan other = take(Tried.sheet(AFTER, "5201|2025-03-18|2026-05-20|是|因病|41300|0"));
    assertEquals(1, other.changes().size(), () -> other.changes().toString());
    assertEquals(1, rows(Catalogue.MONITORING_SNAPSHOT).size());
  }

  @Test
  void theSnapshotOfTheRemovalIsMeantAndOneOfAnotherDayKeepsWhatItSays() throws Exception {
    take(LIST);
    Row taken = snapshot(1, SnapshotKind.REMOVAL, LocalDate.of(2026, 5, 18));
    Row later = snapshot(2, SnapshotKind.AFTER, LocalDate.of(2027, 5, 1));
    change(Row.empty(taken.entity(), taken.id()), taken.with(MONITORING_SNAPSHOT.UNINSURED, 1));
    change(Row.empty(later.entity(), later.id()), later.with(MONITORING_SNAPSHOT.UNINSURED, 2));
    ImportPlan plan = take(Tried.sheet(AFTER, "5201|2025-03-18|2026-05-20|是|因病|41200|0"));
    assertEquals(List.of("problem.other-snapshot"), problems(plan));
    Row now = rows(Catalogue.MONITORING_SNAPSHOT).stream()
        .filter(row -> row.id().equals(taken.id()))
        .findFirst()
        .orElseThrow();
    assertEquals(1, now.get(MONITORING_SNAPSHOT.UNINSURED));
    assertEquals(new BigDecimal("41200"), now.get(MONITORING_SNAPSHOT.NET));
    assertEquals(2, rows(Catalogue.MONITORING_SNAPSHOT).size());
  }

  @Test
  void aCellThatCannotBeReadMakesNoSnapshot() throws Exception {
    ImportPlan plan = take(Tried.sheet(AFTER, "5201|2025-03-18|2026-05-20|是|因病|很多|好几个"));
    assertEquals(2, plan.cells().get(Fate.REFUSED));
    assertEquals(List.of(), rows(Catalogue.MONITORING_SNAPSHOT));
  }

  private Row snapshot(int number, SnapshotKind kind, LocalDate day) {
    return Row.empty(Catalogue.MONITORING_SNAPSHOT, new UUID(9, number))
        .with(MONITORING_SNAPSHOT.HOUSEHOLD, Tried.only(village).id())
        .with(MONITORING_SNAPSHOT.EPISODE, rows(Catalogue.EPISODE).getFirst().id())
        .with(MONITORING_SNAPSHOT.KIND, Coded.of(kind))
        .with(MONITORING_SNAPSHOT.TAKEN_ON, day);
  }

  @Test
  void whatHeldAfterwardsIsKeptWhileTheRiskIsThere() throws Exception {
    ImportPlan plan =
        take(Tried.sheet("户编号|识别监测时间|风险是否已消除|致贫/返贫风险1|风险消除后纯收入", "5201|2025-03-18|否|因病|41200"));
    assertEquals(List.of("problem.not-removed"), problems(plan));
    assertEquals(1, rows(Catalogue.OTHER_COLUMN).size());
    assertTrue(rows(Catalogue.MONITORING_SNAPSHOT).isEmpty());
  }
}
