package org.liuzhun.system;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A bug (程序差错): the log gets its places, the person a short code that can be read over the
/// telephone.
public final class Bug {

  private static final Logger LOG = LoggerFactory.getLogger(Bug.class);
  private static final int CODES = 100_000;

  private Bug() {}

  /// Writes the bug into the log.
  ///
  /// @return its code of five digits, the same for the same bug on every laptop
  public static String report(Throwable bug) {
    String code = code(bug);
    LOG.error("bug {}{}", code, trace(bug));
    return code;
  }

  /// Classes and places only: what an exception says may quote what a person typed.
  private static String trace(Throwable bug) {
    StringBuilder trace = new StringBuilder();
    for (Throwable at = bug; at != null; at = at.getCause() == at ? null : at.getCause()) {
      trace.append("\n").append(at.getClass().getName());
      for (StackTraceElement frame : at.getStackTrace()) {
        trace.append("\n  ").append(frame);
      }
    }
    return trace.toString();
  }

  private static String code(Throwable bug) {
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
