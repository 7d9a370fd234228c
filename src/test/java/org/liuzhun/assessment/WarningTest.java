package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liuzhun.assessment.warning.Alarm;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ClueTrigger;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.text.Texts;

/// Every trigger of early warning trips, lets a near miss pass, and leaves a clean family
/// alone; the most urgent household comes first.
class WarningTest {

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @TestFactory
  Stream<DynamicTest> trials() {
    return WarningTrials.ALL.stream()
        .map(trial -> DynamicTest.dynamicTest(
            trial.check() + (trial.trips() ? " trips: " : " passes: ") + trial.name(),
            () -> run(trial)));
  }

  @Test
  void everyTriggerHasATripAndANearMissAndTheirNumbersAreComplete() {
    Set<String> ids = Warnings.ALL.stream().map(Check::id).collect(Collectors.toSet());
    assertEquals(20, ids.size());
    assertEquals(new TreeSet<>(ids), ids(true));
    assertEquals(new TreeSet<>(ids), ids(false));
  }

  @Test
  void aCleanFamilyGivesNoAlarm() {
    assertEquals(List.of(), Alarm.all(Family.judge(CleanFamily.of(1), CleanFamily.of(2))));
  }

  @Test
  void anOpenClueComesFirstWithItsClock() {
    Family burnt = CleanFamily.of(1);
    apply(burnt, "W07", "a fire");
    Family reported = CleanFamily.of(2);
    CleanFamily.unmonitored(reported);
    reported
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.VERIFYING)
        .on(EPISODE.CLUE_ON, "2026-06-10");
    List<Alarm> alarms = Alarm.all(Family.judge(burnt, reported));
    assertEquals(reported.household().id(), alarms.getFirst().household());
    assertEquals(LocalDate.of(2026, 7, 9), alarms.getFirst().due().orElseThrow());
    assertEquals(OptionalInt.of(17), alarms.getFirst().daysLeft());
    assertTrue(alarms.get(1).monitored());
    assertEquals(ClueTrigger.ACCIDENT, Warnings.trigger(alarms.get(1).warnings().getFirst()));
  }

  private static void run(Trial trial) {
    Family family = CleanFamily.of(1);
    trial.change().accept(family);
    Judgement judgement = Family.judge(family);
    List<Finding> found = judgement.context().situations().stream()
        .flatMap(situation -> Warnings.of(situation, judgement.context()).stream())
        .filter(finding -> finding.check().equals(trial.check()))
        .toList();
    assertEquals(trial.trips(), !found.isEmpty(), found::toString);
    Check check = Warnings.ALL.stream()
        .filter(one -> one.id().equals(trial.check()))
        .findFirst()
        .orElseThrow();
    for (Finding finding : found) {
      assertTrue(check.fields().contains(finding.field()), () -> "undeclared " + finding.field());
      for (var language : List.of(Texts.ENGLISH, Texts.CHINESE)) {
        Texts.use(language);
        assertFalse(finding.message().matches(".*\\{\\d.*"), finding::message);
        assertFalse(finding.title().isBlank() || check.definition().isBlank(), check::id);
      }
    }
  }

  private static void apply(Family family, String check, String name) {
    WarningTrials.ALL.stream()
        .filter(trial -> trial.check().equals(check) && trial.name().equals(name))
        .forEach(trial -> trial.change().accept(family));
  }

  private static Set<String> ids(boolean trips) {
    return WarningTrials.ALL.stream()
        .filter(trial -> trial.trips() == trips)
        .map(Trial::check)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
