package org.liuzhun.system;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// One line of the log. Of what the program itself says, everything but the words of exceptions; of
/// what a library says, only which library and which exception, since both may quote what a person
/// typed.
final class LogLine extends Formatter {

  private static final String OURS = "org.liuzhun.";
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
      .withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord line) {
    String who = line.getLoggerName() == null ? "" : line.getLoggerName();
    String words = who.startsWith(OURS) ? " " + formatMessage(line) : "";
    return WHEN.format(line.getInstant())
        + " " + line.getLevel().getName()
        + " " + who
        + words
        + thrown(line.getThrown())
        + "\n";
  }

  private static String thrown(@Nullable Throwable thrown) {
    return thrown == null ? "" : " " + thrown.getClass().getName();
  }
}
