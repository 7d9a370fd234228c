package org.liuzhun.system;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.text.Texts;

/// A check-up of this laptop (系统体检): run-time, fonts, printer, disk, clock, keys. It reads no
/// workbook and writes one file of a few thousand bytes, which it removes.
public final class SystemCheck {

  /// How one part stands.
  public enum State {
    /// Works.
    GOOD,
    /// Works, but somebody should know.
    DOUBTFUL,
    /// Does not work.
    BAD;

    /// The word for it in the language in use.
    public String word() {
      return Texts.of("system.state." + name().toLowerCase(Locale.ROOT));
    }
  }

  /// What was found about one part.
  ///
  /// @param part its name in the language in use
  /// @param state how it stands
  /// @param words what was measured, and what to do when it is not good
  /// @param name what somebody named in them, a folder or a printer; empty for nothing
  public record Line(String part, State state, String words, String name) {

    static Line of(String key, State state, Object... arguments) {
      return naming("", key, state, arguments);
    }

    static Line naming(Object name, String key, State state, Object... arguments) {
      String part = Texts.of("system.part." + key.substring(0, key.indexOf('.')));
      return new Line(part, state, Texts.of("system." + key, arguments), name.toString());
    }

    /// The words for somebody else: names that were given here may name a person.
    String withoutNames() {
      return name.isEmpty() ? words : words.replace(name, "…");
    }
  }

  private SystemCheck() {}

  /// Checks everything.
  ///
  /// @param dataFolder where the program keeps its data; made when it is not there
  public static List<Line> run(Path dataFolder, Clock clock) {
    List<Line> lines = new ArrayList<>();
    lines.add(runTime());
    lines.add(FontCheck.run());
    lines.add(PrinterCheck.run());
    lines.addAll(DiskCheck.run(dataFolder));
    lines.add(ClockCheck.run(clock));
    lines.add(KeyCheck.run());
    return lines;
  }

  private static Line runTime() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    String system = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
        + System.getProperty("os.arch");
    return Line.of(
        "run-time.is",
        State.GOOD,
        About.version(),
        Runtime.version().toString(),
        system,
        Long.toString(megabytes));
  }
}
