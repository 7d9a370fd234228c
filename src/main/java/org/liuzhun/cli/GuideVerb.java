package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.liuzhun.print.guide.Guide;
import org.liuzhun.print.guide.GuideSheet;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `guide -o FILE.pdf`: the user's guide (使用说明) in the program's language, to be printed.
@Command(name = "guide")
final class GuideVerb implements Callable<Integer> {

  private final Desk desk;

  @Option(names = "-o", required = true, paramLabel = "FILE.pdf")
  Path file = Path.of("guide.pdf");

  GuideVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    GuideSheet.write(Guide.in(Texts.language()), file, ZonedDateTime.now(desk.clock()));
    desk.terminal().out().println(Texts.of("cli.guide", file));
    return Exit.DONE;
  }
}
