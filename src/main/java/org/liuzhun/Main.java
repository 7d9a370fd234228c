package org.liuzhun;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.cli.CommandLineProgram;
import org.liuzhun.cli.Terminal;
import org.liuzhun.system.Logs;
import org.liuzhun.system.ProblemReport;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.LiuzhunApp;
import org.liuzhun.ui.Start;
import org.liuzhun.ui.starting.Rehearsal;

/// The composition root: decides between window, command line and tour, and gives each the clock
/// and the terminal.
public final class Main {

  /// Set by the build only: where the tour goes when there is no display.
  private static final String TOUR = "liuzhun.tour";

  /// Set by packaging and benchmarks only: how far the program is to walk by itself.
  private static final String REHEARSAL = "liuzhun.rehearsal";

  private static final String SAFE_DISPLAY = "--safe-display";

  /// What only the name of a file has: a folder before it, or a kind of file after it.
  private static final Pattern FILE = Pattern.compile("[/\\\\.]");

  private Main() {}

  /// Starts the program: `liuzhun [WORKBOOK]` opens the window, `liuzhun VERB …` is the command
  /// line.
  public static void main(String[] arguments) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Terminal terminal = terminal();
    if (arguments.length > 0 && !isForTheWindow(arguments[0])) {
      Logs.toTerminal();
      Texts.use(Locale.getDefault());
      System.exit(CommandLineProgram.run(arguments, clock, terminal, dataFolder()));
    }
    System.exit(
        displayIsThere() ? window(arguments, clock, terminal) : withoutDisplay(clock, terminal));
  }

  /// A file or folder to open, or the safe display; whatever else it is, the command line
  /// knows what to say to it.
  static boolean isForTheWindow(String word) {
    return word.equals(SAFE_DISPLAY)
        || !CommandLineProgram.understands(word)
            && !word.startsWith("-")
            && (FILE.matcher(word).find() || new File(word).exists());
  }

  private static int window(String[] arguments, Clock clock, Terminal terminal) {
    Logs.intoFiles(ProblemReport.logs(dataFolder()));
    List<String> files = new ArrayList<>(List.of(arguments));
    boolean safely = files.remove(SAFE_DISPLAY);
    Path toOpen = files.isEmpty() ? null : Path.of(files.getFirst());
    try {
      LiuzhunApp.launch(new Start(toOpen, clock, dataFolder(), safely, practice(terminal)));
      return 0;
    } catch (Trouble e) {
      terminal.err().println(e.getMessage());
      return 3;
    }
  }

  /// A rehearsal, when packaging or a benchmark asks for one; it says on standard output that it
  /// is through.
  private static Start.@Nullable Practice practice(Terminal terminal) {
    Rehearsal.Length length = Rehearsal.Length.of(System.getProperty(REHEARSAL));
    String passphrase = terminal.environment().getOrDefault("LIUZHUN_PASSPHRASE", "");
    return length == null
        ? null
        : new Start.Practice(length, passphrase, () -> terminal.out().println("ready"));
  }

  /// Where this program keeps its settings and, unless told otherwise, its workbooks: the folder
  /// that the system gives to
  /// programs, or the one that `LIUZHUN_DATA` names.
  private static Path dataFolder() {
    String chosen = System.getenv("LIUZHUN_DATA");
    if (chosen != null) {
      return Path.of(chosen);
    }
    String local = System.getenv("LOCALAPPDATA");
    return local == null
        ? Path.of(System.getProperty("user.home"), ".local", "share", "liuzhun")
        : Path.of(local, "liuzhun");
  }

  private static int withoutDisplay(Clock clock, Terminal terminal) {
    Logs.toTerminal();
    Texts.use(Locale.getDefault());
    String tour = System.getProperty(TOUR);
    if (tour == null) {
      terminal.err().println(Texts.of("cli.no-display"));
      return 3;
    }
    terminal.err().println(Texts.of("cli.no-display.tour", tour));
    return CommandLineProgram.run(new String[] {"tour", tour}, clock, terminal, dataFolder());
  }

  private static boolean displayIsThere() {
    boolean needsServer = System.getProperty("os.name").startsWith("Linux")
        && !"Headless".equals(System.getProperty("glass.platform"));
    return !needsServer || System.getenv("DISPLAY") != null;
  }

  private static Terminal terminal() {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    return new Terminal(
        out,
        err,
        System.getenv(),
        prompt -> console.map(person -> person.readPassword("%s", prompt)).orElse(null));
  }
}
