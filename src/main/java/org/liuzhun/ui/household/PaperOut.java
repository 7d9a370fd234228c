package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.liuzhun.print.pdf.PaperCopy;
import org.liuzhun.print.send.Duplex;
import org.liuzhun.print.send.PrintSettings;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// Takes a kept photograph or paper out of its encryption, as a file or onto paper; either is noted
/// in the access log.
///
/// @param session the session
/// @param picker asks for a file
/// @param printers print it
/// @param told hears what came of it
record PaperOut(Session session, FilePicker picker, Printers printers, Consumer<String> told) {

  /// Saves a copy where somebody chooses.
  void save(Row paper, byte[] kept) {
    String title = title(paper);
    Path name = Path.of(title.replaceAll("[^\\p{L}\\p{N} _-]", "_") + ".pdf");
    picker
        .save(new FilePicker.Request(Texts.of("ui.household.photo.copy"), "pdf", name))
        .ifPresent(file -> run(() -> {
          PaperCopy.write(kept, title, file);
          return Texts.of("ui.household.photo.copied", title, file);
        }));
  }

  /// Prints it once on the usual printer.
  void print(Row paper, byte[] kept) {
    String title = title(paper);
    run(() -> {
      List<String> names = printers.names();
      if (names.isEmpty()) {
        throw new Trouble("trouble.print.none");
      }
      PrintSettings settings = new PrintSettings(names.getFirst(), 1, Duplex.ONE_SIDED, null);
      printers.send(PaperCopy.pdf(kept, title), title, settings);
      return Texts.of("ui.household.photo.printed", title, names.getFirst());
    });
  }

  private static String title(Row paper) {
    return paper.get(DOCUMENT.TITLE, Texts.of("ui.household.photo.title"));
  }

  private void run(Work work) {
    session
        .background()
        .run(
            Lane.JOBS,
            work::done,
            words -> {
              session.exported(words);
              told.accept(words);
            },
            trouble -> told.accept(trouble.getMessage()));
  }

  /// Says what was done.
  @FunctionalInterface
  private interface Work {
    String done() throws Trouble;
  }
}
