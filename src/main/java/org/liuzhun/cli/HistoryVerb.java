package org.liuzhun.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `history DIR WHO [FIELD] [--json]`: who wrote what, when and why, in a household's file, the
/// oldest first; what was deleted since is there as well.
@Command(name = "history")
final class HistoryVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "WHO")
  String who = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "FIELD")
  @Nullable
  String field;

  @Option(names = "--json")
  boolean json;

  HistoryVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Target target = Target.of(workbook.village(), who, today());
    Chronicle chronicle = workbook.timeline().household(target.dossier().id());
    List<HistoryEntry> entries =
        chronicle.entries().reversed().stream().filter(this::wanted).toList();
    if (json) {
      workbook.access().note(AccessKind.EXPORTED, Texts.of("time.noted", entries.size(), "JSON"));
      answer(ChangeJson.of(chronicle, entries));
    } else {
      ChangeWords words = new ChangeWords(workbook.village(), chronicle);
      Printed.table(
          desk.terminal().out(),
          entries.stream().map(entry -> line(words, entry)).toList());
    }
    return Exit.DONE;
  }

  private List<String> line(ChangeWords words, HistoryEntry entry) {
    String values = entry.field() == null ? "" : words.before(entry) + " → " + words.after(entry);
    return List.of(
        ChangeWords.when(entry, desk.clock().getZone()),
        ChangeWords.who(entry),
        words.row(entry.entity(), entry.row()),
        ChangeWords.what(entry),
        values,
        ChangeWords.why(entry));
  }

  private boolean wanted(HistoryEntry entry) {
    Field<?> written = entry.field();
    return field == null
        || (written != null
            && (written.key().equals(field.toLowerCase(Locale.ROOT))
                || written.term().equals(field)));
  }
}
