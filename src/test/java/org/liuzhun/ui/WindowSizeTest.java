package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window opens whole on small screens and with room around it on large ones.
class WindowSizeTest {

  @ParameterizedTest
  @CsvSource({
    "1366, 728, 1366, 728",
    "910, 512, 910, 512",
    "1600, 860, 1366, 768",
    "1920, 1040, 1536, 832",
    "3840, 2120, 3072, 1696"
  })
  void theSizeFollowsTheScreen(double width, double height, double wide, double high) {
    assertEquals(new WindowSize(wide, high), WindowSize.on(new Rectangle2D(0, 0, width, height)));
  }
}
