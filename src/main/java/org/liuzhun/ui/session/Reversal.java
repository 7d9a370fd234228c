package org.liuzhun.ui.session;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.print.changes.UndoWords;
import org.liuzhun.store.Saved;
import org.liuzhun.store.UndoStep;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.merge.Cell;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Undo and redo with what is to be told about them: what was taken back, and what was not because
/// somebody has written it since.
final class Reversal {

  private static final int NAMED = 5;

  private Reversal() {}

  static String of(Workbook workbook, boolean redo, ZoneId zone) throws Trouble {
    List<UndoStep> steps = redo ? workbook.redoable(1) : workbook.undoable(1);
    Optional<Saved> done = redo ? workbook.redo() : workbook.undo();
    if (done.isEmpty() || steps.isEmpty()) {
      return Texts.of(redo ? "time.redo.nothing" : "time.undo.nothing");
    }
    String what = UndoWords.of(workbook.village(), steps.getFirst(), zone);
    String told = Texts.of(redo ? "time.redone" : "time.undone", what);
    List<Cell> left = done.get().left();
    ChangeWords words = new ChangeWords(
        workbook.village(),
        workbook.timeline().rows(left.stream().limit(NAMED).map(Cell::row).toList()));
    return Stream.concat(
            Stream.of(told), left.stream().limit(NAMED).map(cell -> UndoWords.left(words, cell)))
        .collect(Collectors.joining("　"));
  }
}
