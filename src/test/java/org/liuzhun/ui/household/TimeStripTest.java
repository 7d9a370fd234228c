package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The sums over the columns of income: as many as there is room for, the latest always.
class TimeStripTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int FIRST = 2014;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static TimeLine incomes() {
    return new TimeLine(List.of(new TimeLine.Line(
        "人均纯收入",
        TimeLine.Kind.INCOME,
        IntStream.rangeClosed(FIRST, TODAY.getYear())
            .mapToObj(TimeStripTest::year)
            .toList())));
  }

  private static TimeLine.Mark year(int year) {
    return new TimeLine.Mark(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        "",
        Row.empty(Catalogue.INCOME_STATEMENT, new UUID(7, year)),
        BigDecimal.valueOf(10_000 + year));
  }

  /// The sums that can be seen in a strip so wide, from left to right.
  private static List<Label> sums(int width) {
    TimeStrip strip = new TimeStrip();
    new FxRobot().interact(() -> {
      new Scene(strip, width, 200);
      strip.show(incomes(), TODAY);
      strip.resize(width, 200);
      strip.applyCss();
      strip.layout();
    });
    return strip.getChildren().stream()
        .filter(node -> node instanceof Label && node.isVisible())
        .map(Label.class::cast)
        .filter(label -> label.getText().length() == 5 && label.getText().startsWith("1"))
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {220, 300, 420, 560})
  void noSumTouchesAnotherAndTheLatestIsSeen(int width) {
    List<Label> sums = sums(width);
    assertEquals("12026", sums.getLast().getText());
    Label last = sums.getLast();
    assertTrue(last.getLayoutX() + last.getWidth() <= width, "within the strip");
    for (int i = 1; i < sums.size(); i++) {
      Label before = sums.get(i - 1);
      assertTrue(
          before.getLayoutX() + before.getWidth() < sums.get(i).getLayoutX(),
          before.getText() + " touches " + sums.get(i).getText());
    }
  }

  @Test
  void whereThereIsRoomEveryYearHasItsSum() {
    assertEquals(TODAY.getYear() - FIRST + 1, sums(1200).size());
  }
}
