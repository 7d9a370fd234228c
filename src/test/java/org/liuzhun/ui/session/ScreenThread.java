package org.liuzhun.ui.session;

import javafx.application.Platform;

/// The screen's thread for tests that open no window: a session judges in the background and tells
/// the screen's thread, which somebody must have started.
final class ScreenThread {

  private ScreenThread() {}

  /// Starts the toolkit unless it runs already.
  static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      // A window of another test in this process started it.
    }
  }
}
