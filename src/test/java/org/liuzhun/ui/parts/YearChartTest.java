package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class YearChartTest {

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(ints = {160, 250, 310, 330, 420, 900})
  void yearsNeverTouchAndTheLatestIsShownHoweverNarrowTheChart(int width) {
    new FxRobot().interact(() -> {
      List<Text> shown = years(2019, 2026, width);
      assertEquals("2026", shown.getLast().getText());
      for (int i = 1; i < shown.size(); i++) {
        double gap = left(shown.get(i)) - right(shown.get(i - 1));
        assertTrue(gap >= 4, shown.get(i).getText() + " stands " + gap + " px behind");
      }
    });
  }

  @Test
  void allYearsAreShownWhereTheyHaveRoom() {
    new FxRobot().interact(() -> {
      assertEquals(8, years(2019, 2026, 900).size());
      assertEquals(1, years(2026, 2026, 900).size());
    });
  }

  @Test
  void aChartWithoutFiguresShowsNoYear() {
    new FxRobot().interact(() -> assertEquals(List.of(), years(2026, 2025, 900)));
  }

  private static List<Text> years(int first, int last, int width) {
    YearChart chart = new YearChart();
    chart.show(
        "人均收入",
        Map.of(
            "全村",
            IntStream.rangeClosed(first, last)
                .boxed()
                .collect(Collectors.toMap(
                    year -> year, BigDecimal::valueOf, (a, _) -> a, TreeMap::new))));
    new Scene(chart, width, 200);
    chart.applyCss();
    chart.layout();
    return chart.getXAxis().lookupAll(".axis *").stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.isVisible() && !text.getText().isEmpty())
        .sorted(Comparator.comparingDouble(YearChartTest::left))
        .toList();
  }

  private static double left(Text text) {
    return text.getBoundsInParent().getMinX();
  }

  private static double right(Text text) {
    return text.getBoundsInParent().getMaxX();
  }
}
