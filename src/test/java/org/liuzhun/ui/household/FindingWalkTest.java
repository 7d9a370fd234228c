package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Severity;

/// The walk through the findings of a household.
class FindingWalkTest {

  private static final Finding FIRST = finding("C001");
  private static final Finding SECOND = finding("C002");
  private static final Finding THIRD = finding("C003");
  private static final List<Finding> ALL = List.of(FIRST, SECOND, THIRD);

  private static final UUID HOME = new UUID(1, 1);

  private final FindingWalk walk = new FindingWalk();

  @Test
  void itGoesRoundForwards() {
    for (Finding expected : List.of(FIRST, SECOND, THIRD, FIRST)) {
      assertEquals(Optional.of(expected), walk.step(HOME, ALL, 1));
    }
  }

  @Test
  void itGoesRoundBackwards() {
    for (Finding expected : List.of(THIRD, SECOND, FIRST, THIRD)) {
      assertEquals(Optional.of(expected), walk.step(HOME, ALL, -1));
    }
  }

  @Test
  void aMendedOneLeavesItsPlaceToTheNext() {
    walk.step(HOME, ALL, 1);
    walk.step(HOME, ALL, 1);
    assertEquals(Optional.of(THIRD), walk.step(HOME, List.of(FIRST, THIRD), 1));
    walk.step(HOME, ALL, -1);
    assertEquals(Optional.of(FIRST), walk.step(HOME, List.of(FIRST, THIRD), -1));
  }

  @Test
  void withoutFindingsThereIsNoWay() {
    assertEquals(Optional.empty(), walk.step(HOME, List.of(), 1));
    assertEquals(Optional.of(FIRST), walk.step(HOME, ALL, 1));
  }

  @Test
  void anotherHouseholdIsWalkedFromItsFirstFinding() {
    walk.step(HOME, ALL, 1);
    walk.step(HOME, ALL, 1);
    UUID next = new UUID(1, 2);
    assertEquals(Optional.of(FIRST), walk.step(next, ALL, 1));
    assertEquals(Optional.of(SECOND), walk.step(next, ALL, 1));
    assertEquals(Optional.of(THIRD), walk.step(HOME, ALL, -1));
  }

  private static Finding finding(String check) {
    return new Finding(check, Severity.ERROR, null, null, null, List.of());
  }
}
