package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

class PlantedFaultTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final int YEARS = 8;
  private static final List<FaultKind> KINDS =
      Stream.concat(FaultKind.USUAL.stream(), FaultKind.RARE.stream()).toList();

  /// What is true of some invented families and no fault: whoever cannot work left on transfers.
  private static final Set<String> TRUE_OF_SOME = Set.of("C104");

  /// What no edit of single families can be, and why; the test of each of these checks plants it in
  /// families of its own.
  private static final Map<String, String> NOT_PLANTED = Map.of(
      "C065", "the invented province has fixed no line of the low-income allowance",
      "C101", "eight tenths of the amounts of one surveyor would have to be round",
      "C102", "a tenth of all exits would have to lie just above a line that the province lacks",
      "C104", "true of some families of the village as they are");

  /// The table of the village and the plans of projects, which no family keeps.
  private static final Set<String> OF_THE_TABLE =
      Set.of("C125", "C126", "C127", "C128", "C129", "C130", "C143");

  @Test
  void atLeastTwentyFiveKindsOfFaultAreDeclared() {
    assertTrue(FaultKind.USUAL.stream().map(FaultKind::check).distinct().count() >= 25);
  }

  @Test
  void everyCheckOfFundsIsPlanted() {
    DemoVillage demo = DemoVillage.of(60, 1, TODAY);
    Set<String> planted = new TreeSet<>(demo.villageFaults());
    demo.faults().stream()
        .map(PlantedFault::check)
        .filter(check -> check.startsWith("M"))
        .forEach(planted::add);
    assertEquals(ids(Checks.ALL, "M"), planted);
  }

  @Test
  void everyOtherCheckAndTriggerIsPlantedOrItIsSaidWhyNot() {
    Set<String> planted = new TreeSet<>(NOT_PLANTED.keySet());
    planted.addAll(OF_THE_TABLE);
    KINDS.forEach(kind -> planted.add(kind.check()));
    Set<String> expected = ids(Checks.ALL, "C");
    expected.addAll(ids(Warnings.ALL, "W"));
    assertEquals(expected, planted);
  }

  @Test
  void theFoundingHouseholdLacksTheMothersCard() {
    assertEquals("C033", DemoVillage.of(10, 4, TODAY).faults().getFirst().check());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void plantedFaultsAreFoundWithTheirSideEffectsAndNothingElse(long seed) {
    judge(
        DemoVillage.of(120, seed, TODAY), DemoVillage.of(120, seed, TODAY, YEARS, _ -> List.of()));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void everyFaultPlantedInFiveHundredHouseholdsIsFoundAndNothingElse(long seed) {
    DemoVillage demo = DemoVillage.of(500, seed, TODAY, YEARS, planter -> planter.plant(KINDS));
    judge(demo, DemoVillage.of(500, seed, TODAY, YEARS, _ -> List.of()));
    Set<String> planted = demo.faults().stream()
        .map(PlantedFault::check)
        .filter(check -> !check.startsWith("M"))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        KINDS.stream().map(FaultKind::check).collect(Collectors.toCollection(TreeSet::new)),
        planted);
  }

  @Test
  void aSpoiltTableOfTheVillageIsFoundAndNothingElse() {
    DemoVillage demo = DemoVillage.of(60, 1, TODAY);
    Judgement sound = judgement(demo.rows());
    Judgement spoilt =
        judgement(demo.rows().stream().map(PlantedFaultTest::spoilt).toList());
    Set<String> expected = ids(sound.ofVillage());
    expected.addAll(OF_THE_TABLE);
    assertEquals(expected, ids(spoilt.ofVillage()));
    assertEquals(
        ids(sound.findings()).size() + OF_THE_TABLE.size(),
        ids(spoilt.findings()).size());
  }

  private static Row spoilt(Row row) {
    if (row.entity() == Catalogue.PROJECT && row.get(PROJECT.NUMBER, "").equals("QX2026-01")) {
      return row.with(PROJECT.PLANNED_PEOPLE, 99_999);
    }
    return row.entity() == Catalogue.VILLAGE_YEAR
            && row.get(VILLAGE_YEAR.YEAR, 0) == TODAY.getYear()
        ? row.with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 0)
            .with(VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, 1)
            .with(VILLAGE_YEAR.DOCTORS, null)
            .with(VILLAGE_YEAR.HARD_ROAD, false)
            .with(VILLAGE_YEAR.AWAY_WORKERS, row.get(VILLAGE_YEAR.LABOUR, 0) + 1)
        : row;
  }

  /// Judges a village beside its sound twin: what the twin has already, nobody planted.
  private static void judge(DemoVillage demo, DemoVillage sound) {
    Judgement judgement = judgement(demo.rows());
    Judgement before = judgement(sound.rows());
    Map<UUID, List<PlantedFault>> faults =
        demo.faults().stream().collect(Collectors.groupingBy(PlantedFault::household));
    Set<String> wrong = new TreeSet<>();
    judgement
        .context()
        .village()
        .dossiers()
        .forEach(file -> wrong.addAll(disagreement(
            found(judgement, file.id()),
            ids(warnings(before, file.id())),
            faults.getOrDefault(file.id(), List.of()),
            file.title())));
    assertEquals(Set.of(), wrong);
    assertEquals(new TreeSet<>(demo.villageFaults()), ofTheVillage(judgement));
  }

  private static Judgement judgement(List<Row> rows) {
    VillageFile village = VillageFile.of(rows);
    return Judgement.of(village, Policy.of(village), TODAY);
  }

  /// What checks and triggers find in a household.
  private static List<Finding> found(Judgement judgement, UUID household) {
    return Stream.concat(
            judgement.findings(household).stream(), warnings(judgement, household).stream())
        .toList();
  }

  private static List<Finding> warnings(Judgement judgement, UUID household) {
    Context context = judgement.context();
    return Warnings.of(context.situation(household).orElseThrow(), context);
  }

  /// What the checks of funds find in the rows of the village itself.
  private static Set<String> ofTheVillage(Judgement judgement) {
    Set<String> found = ids(judgement.ofVillage());
    found.removeIf(check -> !check.startsWith("M"));
    return found;
  }

  private static Set<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::check).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> disagreement(
      List<Finding> findings, Set<String> known, List<PlantedFault> faults, String who) {
    Set<String> wrong = new HashSet<>();
    Set<String> allowed = new HashSet<>(TRUE_OF_SOME);
    allowed.addAll(known);
    for (PlantedFault fault : faults) {
      allowed.add(fault.check());
      allowed.addAll(fault.sideEffects());
      if (findings.stream().noneMatch(finding -> finding.check().equals(fault.check()))) {
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

  private static Set<String> ids(List<Check> checks, String letter) {
    return checks.stream()
        .map(Check::id)
        .filter(id -> id.startsWith(letter))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
