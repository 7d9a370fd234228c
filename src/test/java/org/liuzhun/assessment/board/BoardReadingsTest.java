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
  Stream<DynamicTest> procedures() {
    return readings(ProcedureShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> people() {
    return readings(PeopleShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> lights() {
    return readings(LightShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> projects() {
    return readings(ProjectShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> funds() {
    return readings(FundShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> measures() {
    return readings(MeasureShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> cadres() {
    return readings(CadreShown.ALL);
  }

  @TestFactory
  Stream<DynamicTest> results() {
    return readings(ResultShown.ALL);
  }

  @Test
  void everyIndicatorIsSeenToHoldAndToOffend() {
    assertEquals(codes(Board.INDICATORS.stream().map(Indicator::code)), codes(seen(true)));
    Stream<String> codes = Board.INDICATORS.stream().map(Indicator::code);
    assertEquals(codes(codes.filter(code -> !FIGURE.equals(code))), codes(seen(false)));
  }

  private static Stream<DynamicTest> readings(List<Shown> table) {
    return table.stream()
        .map(shown -> DynamicTest.dynamicTest(
            shown.indicator() + " " + shown.name(),
            () -> assertEquals(shown.expected(), shown.actual())));
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
