package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// What the board says of the demonstration village, whose gaps are planted.
class DemoBoardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Board board = board();

  @Test
  void onlyTheSatisfactionOfTheVillagersIsNotAskedYet() {
    List<String> waiting = board.lights().stream()
        .flatMap(light -> light.readings().stream())
        .filter(reading -> reading.missing().isPresent())
        .map(reading -> reading.indicator().code())
        .toList();
    assertEquals(List.of("V6.3"), waiting);
  }

  @Test
  void theProjectThatWasBuiltBeforeApprovalIsNamed() {
    offends("V2.1", "村口文化墙和景观");
    offends("V2.3", "村口文化墙和景观");
    offends("V3.4", "村口文化墙和景观");
  }

  @Test
  void theFundsThatWereSpentBeforeTheyArrivedAreNamed() {
    offends("V3.1", "村口文化墙和景观");
  }

  @Test
  void theMemberWhoIsOftenAwayAndTheOpenHandOverAreNamed() {
    assertEquals(1, board.reading("V5.2").offenders().size());
    assertEquals(1, board.reading("V5.4").offenders().size());
  }

  @Test
  void householdsThatTheScreeningMissedAreNamed() {
    Reading reading = board.reading("V1.4");
    assertEquals(60, reading.denominator());
    assertTrue(reading.numerator() < 60);
  }

  private void offends(String code, String words) {
    Reading reading = board.reading(code);
    assertTrue(
        reading.offenders().stream()
            .anyMatch(offender -> offender.remark().text().contains(words)),
        () -> code + " " + reading.offenders());
  }

  private static Board board() {
    VillageFile village = VillageFile.of(DemoVillage.of(60, 1, TODAY).rows());
    return Judgement.of(village, Policy.of(village), TODAY).board();
  }
}
