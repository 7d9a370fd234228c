package org.liuzhun.cli;

import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Choices;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `resolve DIR CONFLICT mine|theirs|#N|different|VALUE [--reason TEXT]`: decides a conflict
/// for all laptops.
@Command(name = "resolve")
final class ResolveVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "CONFLICT")
  String id = "";

  @Parameters(index = "2", paramLabel = "CHOICE")
  String choice = "";

  @Option(names = "--reason", paramLabel = "TEXT")
  @Nullable
  String reason;

  ResolveVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Conflict conflict = conflict(workbook);
    ConflictWords words =
        new ConflictWords(workbook.village(), workbook.sharing().trust());
    String whom = words.whom(conflict);
    workbook.conflicts().resolve(conflict, Choices.of(conflict, choice), reason);
    say(Texts.of(
        "cli.resolve.done",
        whom,
        words.what(conflict),
        workbook.conflicts().list().size()));
    return Exit.DONE;
  }

  private Conflict conflict(Workbook workbook) throws Trouble {
    return workbook
        .conflicts()
        .find(id)
        .orElseThrow(() -> new Trouble("trouble.store.conflict-changed"));
  }
}
