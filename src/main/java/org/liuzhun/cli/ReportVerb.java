package org.liuzhun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liuzhun.system.ProblemReport;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `report -o FILE.zip`: writes the problem report, which holds no personal data.
@Command(name = "report")
final class ReportVerb implements Callable<Integer> {

  private final Desk desk;

  @Option(names = "-o", required = true, paramLabel = "FILE.zip")
  Path file = Path.of("report.zip");

  ReportVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    ProblemReport.write(file, desk.dataFolder(), desk.clock());
    desk.terminal().out().println(Texts.of("cli.report", file));
    return Exit.DONE;
  }
}
