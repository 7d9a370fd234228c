package org.liuzhun.cli;

import java.util.List;
import java.util.Optional;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.print.changes.UndoWords;
import org.liuzhun.store.Saved;
import org.liuzhun.store.UndoStep;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.merge.Cell;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `undo DIR [--redo] [--list]`: takes back the last save made on this laptop, or the last undo;
/// names what stays because somebody wrote it since.
@Command(name = "undo")
final class UndoVerb extends WorkbookVerb {

  private static final int MOST = 20;

  @Option(names = "--redo")
  boolean redo;

  @Option(names = "--list")
  boolean list;

  UndoVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    List<UndoStep> steps = redo ? workbook.redoable(MOST) : workbook.undoable(MOST);
    if (list) {
      steps.forEach(step -> say(words(workbook, step)));
      return Exit.DONE;
    }
    Optional<Saved> done = redo ? workbook.redo() : workbook.undo();
    if (done.isEmpty()) {
      say(Texts.of(redo ? "time.redo.nothing" : "time.undo.nothing"));
      return Exit.LEFT_OVER;
    }
    String what = words(workbook, steps.getFirst());
    say(Texts.of(redo ? "time.redone" : "time.undone", what));
    ChangeWords words = new ChangeWords(
        workbook.village(),
        workbook.timeline().rows(done.get().left().stream().map(Cell::row).toList()));
    done.get().left().forEach(cell -> say(UndoWords.left(words, cell)));
    return done.get().left().isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  private String words(Workbook workbook, UndoStep step) {
    return UndoWords.of(workbook.village(), step, desk.clock().getZone());
  }
}
