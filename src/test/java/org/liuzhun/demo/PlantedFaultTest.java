package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

class PlantedFaultTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Set<String> KNOWN =
      Checks.ALL.stream().map(check -> check.id()).collect(Collectors.toSet());

  /// What is true of some invented families and no fault: whoever cannot work left on transfers.
  private static final Set<String> TRUE_OF_SOME = Set.of("C104");

  @Test
  void atLeastTwentyFiveKindsOfFaultAreDeclared() {
    assertTrue(FaultKind.ALL.stream().map(FaultKind::check).distinct().count() >= 25);
  }

  @Test
  void everyCheckOfFundsIsPlanted() {
    DemoVillage demo = DemoVillage.of(60, 1, TODAY);
    Set<String> planted = new TreeSet<>(demo.villageFaults());
    demo.faults().stream()
        .map(PlantedFault::check)
        .filter(check -> check.startsWith("M"))
        .forEach(planted::add);
    assertEquals(
        KNOWN.stream()
            .filter(check -> check.startsWith("M"))
            .collect(Collectors.toCollection(TreeSet::new)),
        planted);
  }

  @Test
  void theFoundingHouseholdLacksTheMothersCard() {
    assertEquals("C033", DemoVillage.of(10, 4, TODAY).faults().getFirst().check());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void plantedFaultsAreFoundWithTheirSideEffectsAndNothingElse(long seed) {
    judge(DemoVillage.of(120, seed, TODAY));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void plantedFaultsOfFiveHundredHouseholdsAreFoundAndNothingElse(long seed) {
    judge(DemoVillage.of(500, seed, TODAY));
  }

  private static void judge(DemoVillage demo) {
    VillageFile village = VillageFile.of(demo.rows());
    Judgement judgement = Judgement.of(village, Policy.of(village), TODAY);
    Map<UUID, List<PlantedFault>> faults =
        demo.faults().stream().collect(Collectors.groupingBy(PlantedFault::household));
    Set<String> wrong = new TreeSet<>();
    village
        .dossiers()
        .forEach(file -> wrong.addAll(disagreement(
            judgement.findings(file.id()),
            faults.getOrDefault(file.id(), List.of()),
            file.title())));
    assertEquals(Set.of(), wrong);
    assertEquals(new TreeSet<>(demo.villageFaults()), ofTheVillage(judgement));
  }

  /// What the checks of funds find in the rows of the village itself.
  private static Set<String> ofTheVillage(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> finding.household() == null)
        .map(Finding::check)
        .filter(check -> check.startsWith("M"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> disagreement(
      List<Finding> findings, List<PlantedFault> faults, String who) {
    Set<String> wrong = new HashSet<>();
    Set<String> allowed = new HashSet<>(TRUE_OF_SOME);
    for (PlantedFault fault : faults) {
      allowed.add(fault.check());
      allowed.addAll(fault.sideEffects());
      boolean found = findings.stream().anyMatch(finding -> finding.check().equals(fault.check()));
      if (KNOWN.contains(fault.check()) && !found) {
        wrong.add(fault.check() + " not found: " + who);
      }
    }
    findings.stream()
        .filter(
            finding -> finding.severity() != Severity.INFO && !allowed.contains(finding.check()))
        .forEach(finding ->
            wrong.add(finding.check() + " beside " + allowed + ": " + finding.message()));
    return wrong;
  }
}
