package org.liuzhun.ui;

import java.util.Locale;
import java.util.function.Consumer;
import org.liuzhun.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place that meets a bug: the log gets it whole, the person a short code that can be read
/// over the telephone.
final class Bugs implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Bugs.class);
  private static final int CODES = 100_000;

  private final Consumer<String> say;

  Bugs(Consumer<String> say) {
    this.say = say;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable bug) {
    String code = code(bug);
    LOG.error("bug {}{}", code, trace(bug));
    say.accept(Texts.of("ui.bug", code));
  }

  /// Classes and places only: what an exception says may quote what a person typed.
  static String trace(Throwable bug) {
    StringBuilder trace = new StringBuilder();
    for (Throwable at = bug; at != null; at = at.getCause() == at ? null : at.getCause()) {
      trace.append("\n").append(at.getClass().getName());
      for (StackTraceElement frame : at.getStackTrace()) {
        trace.append("\n  ").append(frame);
      }
    }
    return trace.toString();
  }

  /// The same bug has the same code on every laptop.
  static String code(Throwable bug) {
    Throwable root = bug;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    StackTraceElement[] trace = root.getStackTrace();
    String where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    return String.format(
        Locale.ROOT, "%05d", Math.floorMod((root.getClass().getName() + where).hashCode(), CODES));
  }
}
