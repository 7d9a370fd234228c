package org.liuzhun.assessment.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Severity;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.HouseGrade;

/// Which household has to be looked at first. A household of a higher number stands last when
/// nothing else tells two apart, so that every trial gives the more urgent one the higher number.
class AlarmTest {

  @Test
  void theClueWithFewerWorkingDaysLeftComesFirst() {
    Family later = clue(1, "2026-06-10");
    Family sooner = clue(2, "2026-05-20");
    assertOrder(sooner, later);
  }

  @Test
  void anOverdueClueCountsTheWorkingDaysSinceItsDayBelowZero() {
    Alarm alarm = only(clue(1, "2026-05-11"));
    assertEquals(Optional.of(LocalDate.of(2026, 6, 8)), alarm.due());
    assertEquals(OptionalInt.of(-5), alarm.daysLeft());
  }

  @Test
  void aClueDueTodayHasNoDayLeft() {
    Alarm alarm = only(clue(1, "2026-05-18"));
    assertEquals(Optional.of(Family.TODAY), alarm.due());
    assertEquals(OptionalInt.of(0), alarm.daysLeft());
  }

  @Test
  void theLongerOverdueClueComesBeforeTheOneDueToday() {
    assertOrder(clue(3, "2026-05-06"), clue(2, "2026-05-11"), clue(1, "2026-05-18"));
  }

  @Test
  void aClueWithoutItsDayHasNoClockAndIsStillShown() {
    Alarm alarm = only(clue(1, null));
    assertTrue(alarm.clue().isPresent());
    assertEquals(Optional.empty(), alarm.due());
    assertEquals(OptionalInt.empty(), alarm.daysLeft());
  }

  @Test
  void theOldestOfSeveralOpenCluesSetsTheClock() {
    Family family = clue(1, "2026-06-10");
    open(family, EpisodeState.CLUE, "2026-05-18");
    open(family, EpisodeState.CLUE, null);
    assertEquals(Optional.of(Family.TODAY), only(family).due());
  }

  @Test
  void aClueIsOpenUntilItIsDecided() {
    Set<EpisodeState> open = EnumSet.noneOf(EpisodeState.class);
    for (EpisodeState state : EpisodeState.values()) {
      Family family = unmonitored(1);
      open(family, state, "2026-06-10");
      if (alarms(family).stream().anyMatch(alarm -> alarm.clue().isPresent())) {
        open.add(state);
      }
    }
    assertEquals(
        EnumSet.of(EpisodeState.CLUE, EpisodeState.VERIFYING, EpisodeState.REVIEWING), open);
  }

  @Test
  void aClueThatNothingTriggeredWeighsAsAWarning() {
    Alarm alarm = only(clue(1, "2026-06-10"));
    assertEquals(List.of(), alarm.warnings());
    assertEquals(Severity.WARNING, alarm.worst());
  }

  @Test
  void anOpenClueComesBeforeAGraveWarningNobodyLookedAt() {
    Family grave = unsafeHouse(unmonitored(1));
    assertOrder(clue(2, "2026-06-10"), grave);
  }

  @Test
  void aGraveWarningComesBeforeSeveralLighterOnes() {
    Family light = uninsured(unmonitored(1), 3);
    Family grave = unsafeHouse(unmonitored(2));
    assertOrder(grave, light);
    assertEquals(
        List.of(Severity.ERROR, Severity.WARNING),
        alarms(grave, light).stream().map(Alarm::worst).toList());
  }

  @Test
  void amongEquallyGraveHouseholdsTheOneWithMoreWarningsComesFirst() {
    assertOrder(uninsured(unmonitored(2), 3), uninsured(unmonitored(1), 1));
  }

  @Test
  void whatIsMonitoredAlreadyComesLastHoweverGrave() {
    Family monitored = unsafeHouse(CleanFamily.of(1));
    Family unknown = uninsured(unmonitored(2), 1);
    assertOrder(unknown, monitored);
    assertEquals(
        List.of(false, true),
        alarms(unknown, monitored).stream().map(Alarm::monitored).toList());
  }

  @Test
  void householdsThatNothingTellsApartKeepOneOrder() {
    Family first = uninsured(unmonitored(1), 1);
    Family second = uninsured(unmonitored(2), 1);
    assertOrder(first, second);
    assertEquals(alarms(first, second), alarms(second, first));
  }

  @Test
  void theGravestWarningOfAHouseholdStandsFirst() {
    Alarm alarm = only(uninsured(unsafeHouse(unmonitored(1)), 2));
    assertEquals(
        List.of(Severity.ERROR, Severity.WARNING, Severity.WARNING),
        alarm.warnings().stream().map(finding -> finding.severity()).toList());
    assertEquals(Severity.ERROR, alarm.worst());
  }

  @Test
  void aClosedHouseholdGivesNoAlarmEvenWithAnOpenClue() {
    Family family = unsafeHouse(clue(1, "2026-06-10"));
    family.household().on(HOUSEHOLD.CLOSED_ON, "2026-06-15");
    assertEquals(List.of(), alarms(family));
  }

  @Test
  void aWarningNamesTheParametersItWasMeasuredBy() {
    Family family = unmonitored(1);
    family.parameter("line.monitor", "12000", "2026-01-01");
    assertEquals(
        List.of("line.monitor", "income.measure", "income.drop.amber", "income.drop.red"),
        Warnings.parameters(only(family).warnings().getFirst()));
  }

  private static void assertOrder(Family... urgentFirst) {
    List<Family> turned = List.of(urgentFirst).reversed();
    assertEquals(
        Stream.of(urgentFirst).map(family -> family.household().id()).toList(),
        alarms(turned.toArray(Family[]::new)).stream().map(Alarm::household).toList());
  }

  private static List<Alarm> alarms(Family... families) {
    return Alarm.all(Family.judge(families));
  }

  private static Alarm only(Family family) {
    List<Alarm> alarms = alarms(family);
    assertEquals(1, alarms.size(), alarms::toString);
    return alarms.getFirst();
  }

  private static Family clue(int number, @Nullable String day) {
    Family family = unmonitored(number);
    open(family, EpisodeState.VERIFYING, day);
    return family;
  }

  private static void open(Family family, EpisodeState state, @Nullable String day) {
    family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, state)
        .with(EPISODE.CLUE_ON, day == null ? null : LocalDate.parse(day));
  }

  private static Family unmonitored(int number) {
    Family family = CleanFamily.of(number);
    family.all(Catalogue.EPISODE).getLast().remove();
    family.clear(Catalogue.RISK);
    return family;
  }

  private static Family unsafeHouse(Family family) {
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
    return family;
  }

  private static Family uninsured(Family family, int people) {
    family.members().stream()
        .limit(people)
        .forEach(kin -> kin.with(PERSON_YEAR.MEDICAL_RESIDENT, false));
    return family;
  }
}
