package org.liuzhun.ui.starting;

import javafx.application.Application;
import javafx.stage.Stage;
import org.liuzhun.text.Trouble;

/// The program as the toolkit and the system's bar of windows know it: by this class's name, which
/// the desktop entries repeat (`StartupWMClass`).
public final class Liuzhun extends Application {

  private static Runnable opening = () -> {};
  private static boolean stands;

  /// Starts the toolkit, opens the first window on its thread, and returns when the toolkit ends.
  ///
  /// @throws Trouble `trouble.ui.no-window` when no display can be reached, or when the system
  ///     lacks libraries that windows need
  public static void run(Runnable open) throws Trouble {
    opening = open;
    try {
      launch(Liuzhun.class);
    } catch (RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (!stands
          && (cause instanceof UnsupportedOperationException
              || cause instanceof UnsatisfiedLinkError)) {
        throw new Trouble(e, "trouble.ui.no-window", String.valueOf(cause.getMessage()));
      }
      throw e;
    }
  }

  @Override
  public void start(Stage unused) {
    stands = true;
    opening.run();
  }
}
