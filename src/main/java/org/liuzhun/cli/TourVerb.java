package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Printed;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.registry.Dossier;
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
    try (Workbook workbook = DemoVerb.make(desk, folder.resolve(VILLAGE), households, 1)) {
      TourStory story = new TourStory(workbook, desk.clock());
      List<String> lines = story.lines();
      tell("cli.tour.prints", households);
      List<Dossier> all = List.copyOf(workbook.village().dossiers());
      Path file = folder.resolve(HANDBOOKS);
      Printed printed = PrintVerb.printer(desk, workbook)
          .print(
              workbook.village(),
              new Order(
                  Sheet.HANDBOOK,
                  PrintOptions.of(Sheet.HANDBOOK, LocalDate.now(desk.clock())),
                  all),
              file,
              Progress.NONE);
      tell("cli.tour.exchanges");
      String exchanged = new TourExchange(desk, workbook, folder).line();
      lines.forEach(this::say);
      say(exchanged);
      say(Texts.of("cli.tour.printed", all.size(), printed.pages(), file, folder.resolve(VILLAGE)));
    }
    return Exit.DONE;
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }

  private void tell(String key, Object... arguments) {
    desk.terminal().err().println(Texts.of(key, arguments));
  }
}
