package org.liuzhun.assessment.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VISIT;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.text.Texts;

class ReportFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ReportPeriod NOVEMBER = ReportPeriod.of(ReportPeriod.Rhythm.MONTH, TODAY);
  private static final VillageFile VILLAGE =
      VillageFile.of(DemoVillage.of(40, 1, TODAY, 3).rows());

  private final List<Row> rows = new ArrayList<>();

  static List<ReportForm> forms() {
    return ReportForm.ALL;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aShareIsItsPartOfItsWholeAndOfNothingThereIsNone(ReportForm form) {
    for (VillageFile village : List.of(VILLAGE, VillageFile.empty())) {
      List<Reported.Line> lines =
          form.about(village, ReportPeriod.of(form.rhythm(), TODAY)).lines();
      for (int i = 0; i < lines.size(); i++) {
        ReportForm.Share share = form.lines().get(i).share();
        if (share != null) {
          double part = lines.get(share.part()).figure().doubleValue();
          double whole = lines.get(share.whole()).figure().doubleValue();
          BigDecimal said = lines.get(i).figure();
          assertEquals(whole == 0, said == null, lines.get(i).name());
          assertTrue(said == null || Math.abs(said.doubleValue() - 100 * part / whole) <= 0.05);
          assertEquals(whole == 0, !lines.get(i).absent().isEmpty());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyReportIsWorkedOutAndEveryFigureIsThatOfTheRowsBehindIt(ReportForm form)
      throws Exception {
    Reported reported = form.about(VILLAGE, ReportPeriod.of(form.rhythm(), TODAY));
    assertFalse(reported.lines().isEmpty());
    for (Reported.Line line : reported.lines()) {
      boolean whole = line.unit().equals(Texts.of("report.unit.household"));
      if (line.figure() != null && whole) {
        Set<UUID> households = line.behind().stream()
            .map(Found::household)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
        assertEquals(BigDecimal.valueOf(households.size()), line.figure(), line.name());
      }
      assertTrue(line.figure() != null || line.behind().isEmpty(), line.name());
    }
    Texts.speaking(Texts.ENGLISH, () -> {
      String chinese = form.about(VILLAGE, NOVEMBER).title();
      assertTrue(chinese.codePoints().allMatch(c -> c < 0x2E80), chinese);
      form.about(VILLAGE, NOVEMBER)
          .lines()
          .forEach(line -> assertTrue(
              (line.name() + line.absent()).codePoints().allMatch(c -> c < 0x2E80), line.name()));
      return true;
    });
  }

  @Test
  void theDemonstrationFillsTheReports() {
    for (ReportForm form : ReportForm.ALL) {
      Reported reported = form.about(VILLAGE, ReportPeriod.of(form.rhythm(), TODAY));
      assertTrue(reported.lines().stream().anyMatch(line -> !line.behind().isEmpty()), form.key());
    }
  }

  @Test
  void whoIsMonitoredAtTheEndOfThePeriodCountsOnceAndNotBeforeOrAfter() {
    household(1, LocalDate.of(2026, 11, 30), null);
    household(2, LocalDate.of(2026, 12, 1), null);
    household(3, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 30));
    household(4, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 1));
    assertEquals("2", figure("monitored-month", "监测对象户数", NOVEMBER));
    assertEquals("1", figure("monitored-month", "新识别纳入", NOVEMBER));
    assertEquals("1", figure("monitored-month", "风险消除", NOVEMBER));
    assertEquals("2", figure("monitored-month", "监测对象户数", NOVEMBER.plus(-1)));
  }

  @Test
  void clueThatWasRefusedIsNoMonitoredHousehold() {
    household(1, LocalDate.of(2026, 11, 3), null);
    Row refused = rows.removeLast().with(EPISODE.STATE, Coded.of(EpisodeState.REFUSED));
    rows.add(refused);
    assertEquals("0", figure("monitored-month", "监测对象户数", NOVEMBER));
  }

  @Test
  void visitsAreCountedAndTheirHouseholdsOnce() {
    Row one = household(1, LocalDate.of(2025, 1, 1), null);
    for (int day : new int[] {1, 30}) {
      rows.add(Row.empty(Catalogue.VISIT, UUID.randomUUID())
          .with(VISIT.HOUSEHOLD, one.id())
          .with(VISIT.VISITED_ON, LocalDate.of(2026, 11, day)));
    }
    rows.add(Row.empty(Catalogue.VISIT, UUID.randomUUID())
        .with(VISIT.HOUSEHOLD, one.id())
        .with(VISIT.VISITED_ON, LocalDate.of(2026, 10, 31)));
    assertEquals("2", figure("work-month", "入户走访次数", NOVEMBER));
    assertEquals("1", figure("work-month", "走访农户数", NOVEMBER));
    assertEquals(
        "3", figure("work-quarter", "入户走访次数", ReportPeriod.of(ReportPeriod.Rhythm.QUARTER, TODAY)));
  }

  @Test
  void workThatLastsIntoThePeriodCountsAndLeadsToThePerson() {
    Row one = household(1, LocalDate.of(2025, 1, 1), null);
    Row person = Row.empty(Catalogue.PERSON, UUID.randomUUID()).with(PERSON.NAME, "王秀英");
    rows.add(person);
    rows.add(Row.empty(Catalogue.MEMBERSHIP, UUID.randomUUID())
        .with(MEMBERSHIP.HOUSEHOLD, one.id())
        .with(MEMBERSHIP.PERSON, person.id()));
    rows.add(Row.empty(Catalogue.WORK_SPELL, UUID.randomUUID())
        .with(WORK_SPELL.PERSON, person.id())
        .with(WORK_SPELL.STARTS_ON, LocalDate.of(2026, 3, 1))
        .with(WORK_SPELL.ENDS_ON, LocalDate.of(2026, 11, 1)));
    Reported.Line line = line("jobs-month", "监测对象务工", NOVEMBER);
    assertEquals("1", line.shown());
    assertEquals(person.id(), line.behind().getFirst().person());
    assertEquals(one.id(), line.behind().getFirst().household());
    assertEquals("0", figure("jobs-month", "监测对象务工", NOVEMBER.plus(1)));
  }

  @Test
  void whatTheRegisterCannotGiveIsNamedAndNotInvented() {
    Reported.Line line = line("jobs-month", "本期工资性收入", NOVEMBER);
    assertEquals("–", line.shown());
    assertFalse(line.absent().isEmpty());
  }

  @Test
  void periodsAreWrittenAndReadTheSameWay() {
    assertEquals(
        LocalDate.of(2026, 2, 28), ReportPeriod.read("2026-02").orElseThrow().until());
    assertEquals(
        LocalDate.of(2026, 10, 1), ReportPeriod.read("2026-Q4").orElseThrow().from());
    assertEquals(
        LocalDate.of(2026, 12, 31), ReportPeriod.read("2026").orElseThrow().until());
    ReportPeriod autumn = ReportPeriod.read("2026-H2").orElseThrow();
    assertEquals(LocalDate.of(2026, 7, 1), autumn.from());
    assertEquals(LocalDate.of(2026, 12, 31), autumn.until());
    assertEquals("2026年上半年", autumn.plus(-1).words());
    assertTrue(ReportPeriod.read("2026-13").isEmpty());
    assertEquals(
        "2025年第4季度", ReportPeriod.read("2026-Q1").orElseThrow().plus(-1).words());
  }

  @Test
  void aSlipOfThePenInAReportIsFound() {
    for (String wrong : List.of(
        "kind is MONITERED",
        "clue_on is yes",
        "nothing filled",
        "state within",
        "kind at-least 3",
        "clue_on soon")) {
      assertThrows(
          IllegalArgumentException.class, () -> Condition.read(Catalogue.EPISODE, wrong), wrong);
    }
  }

  private Row household(
      int number, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
    Row household =
        Row.empty(Catalogue.HOUSEHOLD, new UUID(1, number)).with(HOUSEHOLD.NUMBER, "0" + number);
    rows.add(household);
    rows.add(Row.empty(Catalogue.EPISODE, new UUID(2, number))
        .with(EPISODE.HOUSEHOLD, household.id())
        .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .with(EPISODE.IDENTIFIED_ON, from)
        .with(EPISODE.ENDED_ON, until));
    return household;
  }

  private String figure(String report, String name, ReportPeriod period) {
    return line(report, name, period).shown();
  }

  private Reported.Line line(String report, String name, ReportPeriod period) {
    ReportForm form = ReportForm.ALL.stream()
        .filter(one -> one.key().equals(report))
        .findFirst()
        .orElseThrow();
    return form.about(VillageFile.of(rows), period).lines().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
