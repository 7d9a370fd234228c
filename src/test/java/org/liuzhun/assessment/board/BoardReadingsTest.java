package org.liuzhun.assessment.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every indicator shows its population, its figure, its offenders and its colour, near misses
/// included.
class BoardReadingsTest {

  /// A figure without a threshold: nothing can offend.
  private static final String FIGURE = "V1.3";

  private static final List<Shown> SHOWN = Stream.of(
          ProcedureShown.ALL,
          PeopleShown.ALL,
          LightShown.ALL,
          ProjectShown.ALL,
          FundShown.ALL,
          MeasureShown.ALL,
          CadreShown.ALL,
          ResultShown.ALL)
      .flatMap(List::stream)
      .toList();

  @TestFactory
  Stream<DynamicTest> readings() {
    return SHOWN.stream()
        .map(shown -> DynamicTest.dynamicTest(
            shown.indicator() + " " + shown.name(),
            () -> assertEquals(shown.expected(), shown.actual())));
  }

  @Test
  void everyIndicatorIsSeenToHoldAndToOffend() {
    assertEquals(codes(Board.INDICATORS.stream().map(Indicator::code)), codes(seen(true)));
    Stream<String> codes = Board.INDICATORS.stream().map(Indicator::code);
    assertEquals(codes(codes.filter(code -> !FIGURE.equals(code))), codes(seen(false)));
  }

  private static Stream<String> seen(boolean holding) {
    return SHOWN.stream()
        .filter(shown ->
            shown.expected().contains(" GREEN") == holding && !shown.expected().startsWith("0/0"))
        .map(Shown::indicator);
  }

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(Collectors.toCollection(TreeSet::new));
  }
}
