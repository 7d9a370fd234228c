package org.liuzhun.cli;

import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;

/// `undo DIR`: takes back the last save made on this laptop.
@Command(name = "undo")
final class UndoVerb extends WorkbookVerb {

  UndoVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    boolean done = workbook.undo().isPresent();
    say(Texts.of(done ? "cli.undo.done" : "cli.undo.nothing"));
    return done ? Exit.DONE : Exit.LEFT_OVER;
  }
}
