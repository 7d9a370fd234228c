package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.text.Texts;

/// Every check trips where it must, lets a near miss pass, and leaves a clean family alone.
class CheckTest {

  static final List<Trial> TRIALS = Stream.of(
          IdentityTrials.ALL,
          FamilyTrials.ALL,
          EducationTrials.ALL,
          HealthTrials.ALL,
          WorkTrials.ALL,
          SafetyNetTrials.ALL,
          HousingTrials.ALL,
          CauseTrials.ALL,
          MeasureTrials.ALL,
          MatchingTrials.ALL,
          IncomeTrials.ALL,
          ProcedureTrials.ALL,
          HelperTrials.ALL,
          FurtherTrials.ALL,
          ProjectTrials.ALL,
          PaymentTrials.ALL,
          RecordTrials.ALL)
      .flatMap(List::stream)
      .toList();

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @TestFactory
  Stream<DynamicTest> trials() {
    return TRIALS.stream()
        .map(trial -> DynamicTest.dynamicTest(
            trial.check() + (trial.trips() ? " trips: " : " passes: ") + trial.name(),
            () -> run(trial)));
  }

  @TestFactory
  Stream<DynamicTest> cleanFamilies() {
    return Checks.ALL.stream()
        .map(check -> DynamicTest.dynamicTest(
            check.id() + " leaves clean families alone",
            () -> assertEquals(List.of(), messages(OneCheck.judge(check, cleanVillage())))));
  }

  @Test
  void allChecksTogetherLeaveCleanFamiliesAlone() {
    assertEquals(List.of(), messages(Family.judge(cleanVillage()).findings()));
  }

  @Test
  void aClosedFileIsJudgedOnlyForWhatWasPaidAfterwards() {
    Family family = CleanFamily.of(1);
    family.head().without(PERSON.ID_NUMBER);
    family.household().on(HOUSEHOLD.CLOSED_ON, "2026-01-01");
    Judgement judgement = Family.judge(family);
    assertEquals(
        Set.of("M04"),
        ids(judgement.findings(family.household().id()).stream().map(Finding::check)));
  }

  @Test
  void everyCheckHasATripAndANearMiss() {
    assertEquals(
        ids(Checks.ALL.stream().map(Check::id)),
        ids(TRIALS.stream().filter(Trial::trips).map(Trial::check)));
    assertEquals(
        ids(Checks.ALL.stream().map(Check::id)),
        ids(TRIALS.stream().filter(t -> !t.trips()).map(Trial::check)));
  }

  @Test
  void everyCheckNamesItsFieldsAndKnownParametersAndStandsOnce() {
    assertEquals(Checks.ALL.size(), ids(Checks.ALL.stream().map(Check::id)).size());
    Judgement judgement = Family.judge(CleanFamily.of(1));
    for (Check check : Checks.ALL) {
      assertFalse(check.fields().isEmpty(), check.id());
      check.parameters().forEach(key -> judgement.context().policy().history(key));
    }
  }

  private static void run(Trial trial) {
    Family family = CleanFamily.of(1);
    trial.change().accept(family);
    Check check = Checks.of(trial.check());
    List<Finding> findings = OneCheck.judge(check, family);
    assertEquals(trial.trips(), !findings.isEmpty(), () -> messages(findings).toString());
    for (Finding finding : findings) {
      assertTrue(check.fields().contains(finding.field()), () -> "undeclared " + finding.field());
      for (var language : List.of(Texts.ENGLISH, Texts.CHINESE)) {
        Texts.use(language);
        assertFalse(finding.message().matches(".*\\{\\d.*"), finding::message);
        assertFalse(finding.title().isBlank() || check.definition().isBlank(), check::id);
      }
      assertEquals(finding.check(), finding.toJson().get("check").textValue());
    }
  }

  private static Family[] cleanVillage() {
    return new Family[] {CleanFamily.of(1), CleanFamily.of(2), CleanFamily.of(3), CleanFamily.of(4)
    };
  }

  private static List<String> messages(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.check() + " " + finding.message())
        .toList();
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }
}
