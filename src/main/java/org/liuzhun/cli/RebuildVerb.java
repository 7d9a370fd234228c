package org.liuzhun.cli;

import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;

/// `rebuild DIR`: throws the database index away and makes it again from the log.
@Command(name = "rebuild")
final class RebuildVerb extends WorkbookVerb {

  RebuildVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    workbook.rebuild();
    say(Texts.of("cli.rebuild.done", workbook.digest()));
    return Exit.DONE;
  }
}
