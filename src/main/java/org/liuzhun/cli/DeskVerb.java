package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liuzhun.hub.Feedback;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `desk DIR
/// create|request|receive|list|board|remark|parameter|handout|send|passphrase|recovery …`:
/// the desk of a township, which holds many villages. `create` makes it, and the request that
/// every village admits (`device VILLAGE admit`); `receive` takes packages and welcomes of
/// all villages in; `list` and `board` show them side by side; `remark TITLE`, `parameter KEY
/// VALUE` and `handout FILE…` write into the villages, and `send` makes their packages;
/// `passphrase` and `recovery` change what opens the desk. Every other verb works on
/// `DIR/VILLAGE`.
@Command(name = "desk")
final class DeskVerb implements Callable<Integer> {

  /// What can be done.
  enum Action {
    CREATE,
    REQUEST,
    RECEIVE,
    LIST,
    BOARD,
    REMARK,
    PARAMETER,
    HANDOUT,
    SEND,
    PASSPHRASE,
    RECOVERY
  }

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  @Parameters(
      index = "1",
      paramLabel =
          "create|request|receive|list|board|remark|parameter|handout|send|passphrase|recovery")
  Action action = Action.LIST;

  @Parameters(index = "2..*", arity = "0..*", paramLabel = "WHAT")
  List<String> what = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME")
  @Nullable
  String name;

  @Option(names = "--village", paramLabel = "VILLAGE", arity = "1..*")
  List<String> villages = new ArrayList<>();

  @Option(names = "--household", paramLabel = "WHO")
  @Nullable
  String household;

  @Option(names = "--detail", paramLabel = "TEXT")
  String detail = "";

  @Option(names = "--due", paramLabel = "DATE")
  @Nullable
  LocalDate due;

  @Option(names = "--from", paramLabel = "DATE")
  @Nullable
  LocalDate from;

  @Option(names = "--region", paramLabel = "CODE")
  String region = "";

  @Option(names = "--document", paramLabel = "TEXT")
  String document = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable
  Path output;

  @Option(names = "--json")
  boolean json;

  DeskVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    DeskActions actions = new DeskActions(desk, folder, villages, json);
    return switch (action) {
      case CREATE -> actions.create(given(name, "--name"), given(output, "-o"));
      case REQUEST -> actions.request(given(output, "-o"));
      case RECEIVE -> actions.receive(words("FILE"));
      case LIST -> actions.list(false);
      case BOARD -> actions.list(true);
      case REMARK -> actions.remark(word(0, "TITLE"), household, detail, due);
      case PARAMETER ->
        actions.say(new Feedback.Parameter(
            word(0, "KEY"), region, given(from, "--from"), word(1, "VALUE"), document));
      case HANDOUT -> actions.handOut(words("FILE"), detail);
      case SEND -> actions.send(given(output, "-o"));
      case PASSPHRASE -> actions.change();
      case RECOVERY -> actions.recovery();
    };
  }

  private List<String> words(String called) throws Trouble {
    word(0, called);
    return what;
  }

  private String word(int index, String called) throws Trouble {
    return given(index < what.size() ? what.get(index) : null, called);
  }

  private static <T> T given(@Nullable T value, String option) throws Trouble {
    if (value == null) {
      throw new Trouble("trouble.cli.missing", option);
    }
    return value;
  }
}
