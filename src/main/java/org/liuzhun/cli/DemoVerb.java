package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demo DIR [--households N] [--seed S]`: an invented village with known faults, without a
/// passphrase.
@Command(name = "demo")
final class DemoVerb implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  @Option(names = "--households", paramLabel = "N")
  int households = 120;

  @Option(names = "--seed", paramLabel = "S")
  long seed = 1;

  DemoVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    if (households < 1 || households > 5000) {
      throw new Trouble("trouble.cli.households", households);
    }
    try (Workbook workbook = make(desk, folder, households, seed)) {
      desk.terminal()
          .out()
          .println(Texts.of("cli.demo.done", workbook.village().dossiers().size(), folder));
    }
    return Exit.DONE;
  }

  static Workbook make(Desk desk, Path folder, int households, long seed) throws Trouble {
    Workbook workbook = Workbook.create(folder, Credentials.demonstration(), desk.settings());
    LocalDate today = LocalDate.now(desk.clock());
    DemoVillage.of(households, seed, today).into(workbook, today);
    return workbook;
  }
}
