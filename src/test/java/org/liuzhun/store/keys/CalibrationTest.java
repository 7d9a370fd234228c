package org.liuzhun.store.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How costly a guess is made.
class CalibrationTest {

  private static final long MILLISECOND = 1_000_000;

  @Test
  void aLaptopDoesWhatItCanInTheTimeThatAPersonWaits() {
    assertEquals(1_000_000, Calibration.rounds(100_000, 60 * MILLISECOND));
    assertEquals(1_330_000, Calibration.rounds(100_000, 45 * MILLISECOND));
  }

  @Test
  void aSlowLaptopDoesNoFewerThanTheFloorAndAFastOneNoMoreThanTheCeiling() {
    assertEquals(600_000, Calibration.rounds(100_000, 900 * MILLISECOND));
    assertEquals(600_000, Calibration.rounds(1, Long.MAX_VALUE));
    assertEquals(4_000_000, Calibration.rounds(100_000, 1));
  }

  @Test
  void aClockThatStandsStillOrRunsBackGivesTheFloor() {
    assertEquals(600_000, Calibration.rounds(100_000, 0));
    assertEquals(600_000, Calibration.rounds(100_000, -5));
  }

  @Test
  void onlyAWarmDerivationIsMeasured() {
    List<Integer> asked = new ArrayList<>();
    long[] clock = {0};
    int rounds = Calibration.measured(
        tried -> {
          asked.add(tried);
          // The first is a hundred times slower, as code is that runs for the first time.
          clock[0] += tried * (asked.size() == 1 ? 50_000L : 500L);
        },
        () -> clock[0]);
    assertEquals(1_200_000, rounds);
    assertEquals(2, asked.size());
  }

  @Test
  void aSlotOfThisLaptopIsBetweenFloorAndCeiling() {
    int rounds = Slot.measured();
    assertTrue(rounds >= Calibration.FEWEST && rounds <= Calibration.MOST, "rounds: " + rounds);
  }
}
