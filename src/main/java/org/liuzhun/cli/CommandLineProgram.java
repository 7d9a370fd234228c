package org.liuzhun.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.liuzhun.system.About;
import org.liuzhun.system.Bug;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The command line as scripts and the township use it. Works without a display.
@Command(name = "liuzhun", sortOptions = false)
public final class CommandLineProgram implements Runnable {

  private static final Map<String, Function<Desk, Object>> VERBS = new LinkedHashMap<>();
  private static final Set<String> HELP = Set.of("-h", "--help", "help");
  private static final Set<String> VERSION = Set.of("-V", "--version", "version");

  static {
    VERBS.put("tour", TourVerb::new);
    VERBS.put("create", CreateVerb::new);
    VERBS.put("demo", DemoVerb::new);
    VERBS.put("import", ImportVerb::new);
    VERBS.put("compare", CompareVerb::new);
    VERBS.put("fill", FillVerb::new);
    VERBS.put("show", ShowVerb::new);
    VERBS.put("set", SetVerb::new);
    VERBS.put("check", CheckVerb::new);
    VERBS.put("board", BoardVerb::new);
    VERBS.put("suggest", SuggestVerb::new);
    VERBS.put("verdict", VerdictVerb::new);
    VERBS.put("print", PrintVerb::new);
    VERBS.put("export", ExportVerb::new);
    VERBS.put("history", HistoryVerb::new);
    VERBS.put("changes", ChangesVerb::new);
    VERBS.put("undo", UndoVerb::new);
    VERBS.put("fix", FixVerb::new);
    VERBS.put("redact", RedactVerb::new);
    VERBS.put("send", SendVerb::new);
    VERBS.put("receive", ReceiveVerb::new);
    VERBS.put("inspect", InspectVerb::new);
    VERBS.put("view", ViewVerb::new);
    VERBS.put("answer", AnswerVerb::new);
    VERBS.put("proposals", ProposalsVerb::new);
    VERBS.put("conflicts", ConflictsVerb::new);
    VERBS.put("resolve", ResolveVerb::new);
    VERBS.put("device", DeviceVerb::new);
    VERBS.put("desk", DeskVerb::new);
    VERBS.put("status", StatusVerb::new);
    VERBS.put("backup", BackupVerb::new);
    VERBS.put("restore", RestoreVerb::new);
    VERBS.put("key", KeyVerb::new);
    VERBS.put("rebuild", RebuildVerb::new);
    VERBS.put("verify", VerifyVerb::new);
    VERBS.put("report", ReportVerb::new);
    VERBS.put("guide", GuideVerb::new);
  }

  private final Desk desk;

  private CommandLineProgram(Desk desk) {
    this.desk = desk;
  }

  /// Whether a call with this first word is for the command line.
  public static boolean understands(String word) {
    return HELP.contains(word) || VERSION.contains(word) || VERBS.containsKey(word);
  }

  /// Runs one call.
  ///
  /// @param dataFolder where the program keeps its own data on this machine
  /// @return the exit code: 0 done, 1 done with something left over that was named, 2 wrong
  ///     call, 3 could not, nothing changed
  public static int run(String[] arguments, Clock clock, Terminal terminal, Path dataFolder) {
    if (VERSION.contains(arguments[0])) {
      terminal.out().println(Texts.of("ui.program") + " " + About.version());
      return Exit.DONE;
    }
    Desk desk = new Desk(clock, terminal, dataFolder);
    CommandLine program = new CommandLine(new CommandLineProgram(desk));
    program.getCommandSpec().usageMessage().description(Texts.of("cli.help"));
    VERBS.forEach((name, verb) -> {
      CommandLine line = new CommandLine(verb.apply(desk));
      line.setCaseInsensitiveEnumValuesAllowed(true);
      line.getCommandSpec().usageMessage().description(Texts.of("cli.help." + name));
      program.addSubcommand(name, line);
    });
    program.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    program.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    program.setParameterExceptionHandler((e, _) -> wrongCall(e, terminal));
    program.setExecutionExceptionHandler((e, _, _) -> couldNot(e, terminal));
    return program.execute(HELP.contains(arguments[0]) ? new String[0] : arguments);
  }

  @Override
  public void run() {
    desk.terminal().out().println(Texts.of("cli.help"));
    VERBS
        .keySet()
        .forEach(name ->
            desk.terminal().out().printf("  %-10s %s%n", name, Texts.of("cli.help." + name)));
  }

  private static int wrongCall(ParameterException e, Terminal terminal) {
    terminal.err().println(Texts.of("cli.wrong-call", String.valueOf(e.getMessage())));
    e.getCommandLine().usage(terminal.err());
    return Exit.WRONG_CALL;
  }

  /// Trouble says itself what to do; of a bug the person gets the code, as in the window.
  static int couldNot(Exception e, Terminal terminal) {
    if (e instanceof Trouble trouble) {
      terminal.err().println(trouble.getMessage());
      return trouble.key().startsWith("trouble.cli.") ? Exit.WRONG_CALL : Exit.COULD_NOT;
    }
    terminal.err().println(Texts.of("ui.bug", Bug.report(e)));
    return Exit.COULD_NOT;
  }
}
