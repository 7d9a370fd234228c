package org.liuzhun.ui;

import javafx.geometry.Rectangle2D;

/// How large the window is when it opens (窗口大小): four fifths of a large screen, all of a small one.
///
/// @param width the width
/// @param height the height
record WindowSize(double width, double height) {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double SHARE = 0.8;

  /// The size on a screen.
  static WindowSize on(Rectangle2D screen) {
    return new WindowSize(side(screen.getWidth(), WIDTH), side(screen.getHeight(), HEIGHT));
  }

  private static double side(double screen, double usual) {
    return Math.min(screen, Math.max(usual, SHARE * screen));
  }
}
