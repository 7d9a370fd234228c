package org.liuzhun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `device DIR list|join|admit|handover|revoke|key …`: the laptops of a village. Joining goes
/// in three steps: `join` on the new laptop makes a request, `admit` on a laptop that may do
/// so makes a welcome package, `receive` on the new one takes it in. `handover` in the place
/// of `admit` gives the new laptop this one's role and standing.
@Command(name = "device")
final class DeviceVerb implements Callable<Integer> {

  /// What can be done.
  enum Action {
    LIST,
    JOIN,
    ADMIT,
    HANDOVER,
    REVOKE,
    KEY
  }

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  @Parameters(index = "1", paramLabel = "list|join|admit|handover|revoke|key")
  Action action = Action.LIST;

  @Parameters(index = "2", arity = "0..1", paramLabel = "REQUEST|NAME")
  @Nullable
  String what;

  @Option(names = "--name", paramLabel = "NAME")
  @Nullable
  String name;

  @Option(names = "--role", paramLabel = "ROLE")
  @Nullable
  String role;

  @Option(names = "--number", paramLabel = "DIGITS")
  @Nullable
  String number;

  @Option(names = "--retire")
  boolean retire;

  @Option(names = "--reason", paramLabel = "TEXT")
  @Nullable
  String reason;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable
  Path output;

  @Option(names = "--json")
  boolean json;

  DeviceVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    DeviceActions actions = new DeviceActions(desk, folder);
    return switch (action) {
      case LIST -> actions.list(json);
      case JOIN -> actions.join(given(name, "--name"), given(output, "-o"));
      case ADMIT ->
        actions.admit(
            Path.of(given(what, "REQUEST")), given(role, "--role"), number, given(output, "-o"));
      case HANDOVER ->
        actions.handOver(Path.of(given(what, "REQUEST")), number, retire, given(output, "-o"));
      case REVOKE -> actions.revoke(given(what, "NAME"), given(reason, "--reason"));
      case KEY -> actions.key();
    };
  }

  private static <T> T given(@Nullable T value, String option) throws Trouble {
    if (value == null) {
      throw new Trouble("trouble.cli.missing", option);
    }
    return value;
  }
}
