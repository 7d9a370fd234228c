package org.liuzhun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Parameters;

/// A verb that works on one open workbook.
abstract class WorkbookVerb implements Callable<Integer> {

  final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  WorkbookVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public final Integer call() throws Trouble {
    try (Workbook workbook = desk.open(folder)) {
      return work(workbook);
    }
  }

  /// Does the work; the workbook is closed afterwards.
  ///
  /// @return one of [Exit]
  abstract int work(Workbook workbook) throws Trouble;

  /// The situation today of the household that is meant.
  Situation situation(Workbook workbook, String who) throws Trouble {
    return Situation.of(Target.of(workbook.village(), who, today()).dossier(), today());
  }

  LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  void say(String line) {
    desk.terminal().out().println(line);
  }

  void answer(JsonNode document) {
    Printed.json(desk.terminal().out(), document);
  }
}
