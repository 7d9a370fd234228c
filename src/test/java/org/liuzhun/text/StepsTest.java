package org.liuzhun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void eachIsToldBeforeItBeginsAndTheEndAtLast() throws Exception {
    Stopping steps = new Stopping();
    assertEquals(List.of(2, 4, 6, 8), steps.map(List.of(1, 2, 3, 4), n -> 2 * n));
    assertEquals(List.of(0.0, 0.25, 0.5, 0.75, 1.0), steps.seen());
  }

  @Test
  void aPieceOfTheWorkMovesWithinItsPart() throws Exception {
    Stopping steps = new Stopping();
    steps.within(0.5, 1).each(List.of("a", "b"), _ -> {});
    assertEquals(List.of(0.5, 0.75, 1.0), steps.seen());
  }

  @Test
  void nothingIsBegunAfterAStop() {
    List<Integer> done = new ArrayList<>();
    Trouble trouble =
        assertThrows(Trouble.class, () -> new Stopping(0.5).each(List.of(1, 2, 3, 4), done::add));
    assertEquals(Steps.STOPPED, trouble.key());
    assertEquals(List.of(1, 2, 3), done);
  }

  @Test
  void whereThereIsNothingToDoItIsDoneAtOnce() throws Exception {
    Stopping steps = new Stopping();
    steps.each(List.of(), _ -> {});
    assertTrue(steps.seen().equals(List.of(1.0)));
  }
}
