package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Printed;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tour DIR`: makes a demonstration village, judges it, mends one thing and takes it back, prints
/// every handbook, exchanges with a colleague's laptop and the township's, and ends with ten lines
/// that tell what was found, printed, exchanged, and where.
@Command(name = "tour")
final class TourVerb implements Callable<Integer> {

  private static final String VILLAGE = "village";
  private static final String HANDBOOKS = "handbooks.pdf";

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  @Option(names = "--households", paramLabel = "N")
  int households = 120;

  TourVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    tell("cli.tour.begins", households);
    try (Workbook workbook = DemoVerb.make(desk, folder.resolve(VILLAGE), households, 1);
        ExecutorService meanwhile = Executors.newSingleThreadExecutor()) {
      tell("cli.tour.prints", households);
      VillageFile village = workbook.village();
      SheetPrinter printer = PrintVerb.printer(desk, workbook);
      Future<Printed> printing = meanwhile.submit(() -> print(printer, village));
      List<String> lines = new TourStory(workbook, desk.clock()).lines();
      tell("cli.tour.exchanges");
      String exchanged = new TourExchange(desk, workbook, folder).line();
      Printed printed = Trouble.result(printing);
      lines.forEach(this::say);
      say(exchanged);
      say(Texts.of(
          "cli.tour.printed",
          village.dossiers().size(),
          printed.pages(),
          folder.resolve(HANDBOOKS),
          folder.resolve(VILLAGE)));
    }
    return Exit.DONE;
  }

  private Printed print(SheetPrinter printer, VillageFile village) throws Trouble {
    PrintOptions options = PrintOptions.of(Sheet.HANDBOOK, LocalDate.now(desk.clock()));
    Order order = new Order(Sheet.HANDBOOK, options, List.copyOf(village.dossiers()));
    return printer.print(village, order, folder.resolve(HANDBOOKS), Progress.NONE);
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }

  private void tell(String key, Object... arguments) {
    desk.terminal().err().println(Texts.of(key, arguments));
  }
}
