package org.liuzhun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.liuzhun.store.Verified;
import org.liuzhun.store.Workbook;
import org.liuzhun.system.SystemCheck;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify DIR`: checks signatures, chain and hashes of the whole log, and the database index
/// against it. `verify --system`: checks this laptop, without a workbook.
@Command(name = "verify")
final class VerifyVerb implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR", arity = "0..1")
  Path folder = Path.of(".");

  @Option(names = "--system")
  boolean system;

  VerifyVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    return system ? system() : workbook();
  }

  private int workbook() throws Trouble {
    try (Workbook workbook = desk.open(folder)) {
      Verified verified = workbook.verify();
      say(Texts.of("cli.verify.log", verified.transactions(), verified.rows()));
      say(Texts.of(verified.projectionAgrees() ? "cli.verify.agrees" : "cli.verify.differs"));
      return verified.projectionAgrees() ? Exit.DONE : Exit.LEFT_OVER;
    }
  }

  private int system() {
    List<SystemCheck.Line> lines = SystemCheck.run(desk.dataFolder(), desk.clock());
    lines.forEach(line -> say(line.state().word() + "  " + line.part() + "  " + line.words()));
    boolean bad = lines.stream().anyMatch(line -> line.state() == SystemCheck.State.BAD);
    return bad ? Exit.LEFT_OVER : Exit.DONE;
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }
}
