package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.FIXED_VERSION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.ChangeList;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.print.changes.Period;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `changes DIR --from D --to D | --since NAME [--by PERSON] [--household WHO] [-o FILE.pdf]
/// [--json]`: what was changed between two days (both counted), or behind a fixed version, by whom
/// and why; the latest first.
@Command(name = "changes")
final class ChangesVerb extends WorkbookVerb {

  @Option(names = "--from", paramLabel = "DATE")
  @Nullable
  LocalDate from;

  @Option(names = "--to", paramLabel = "DATE")
  @Nullable
  LocalDate to;

  @Option(names = "--since", paramLabel = "NAME")
  @Nullable
  String since;

  @Option(names = "--by", paramLabel = "PERSON")
  @Nullable
  String by;

  @Option(names = "--household", paramLabel = "WHO")
  @Nullable
  String who;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable
  Path file;

  @Option(names = "--json")
  boolean json;

  ChangesVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Period period = new Period(from, to == null ? today() : to);
    Chronicle chronicle = chronicle(workbook, period);
    UUID household = who == null
        ? null
        : Target.of(workbook.village(), who, today()).dossier().id();
    List<HistoryEntry> entries = chronicle.entries().stream()
        .filter(entry -> by == null || by.equals(entry.who()))
        .filter(entry -> household == null
            || chronicle.households().getOrDefault(entry.row(), Set.of()).contains(household))
        .toList();
    ChangeWords words = new ChangeWords(workbook.village(), chronicle);
    if (file != null) {
      String title = since == null ? period.words() : Texts.of("time.since", since);
      new ChangeList(words, title, desk.clock()).write(entries, file);
      workbook.access().note(AccessKind.EXPORTED, Texts.of("time.noted", entries.size(), file));
      say(Texts.of("time.printed", entries.size(), file));
    } else if (json) {
      workbook.access().note(AccessKind.EXPORTED, Texts.of("time.noted", entries.size(), "JSON"));
      answer(ChangeJson.of(chronicle, entries));
    } else {
      Printed.table(
          desk.terminal().out(),
          entries.stream().map(entry -> line(words, entry)).toList());
    }
    return Exit.DONE;
  }

  private Chronicle chronicle(Workbook workbook, Period period) throws Trouble {
    String name = since;
    if (name != null) {
      Row version = workbook.village().rows(Catalogue.FIXED_VERSION).stream()
          .filter(row -> name.equals(row.get(FIXED_VERSION.NAME)))
          .findFirst()
          .orElseThrow(() -> new Trouble("trouble.cli.no-version", name));
      return workbook.timeline().since(version);
    }
    ZoneId zone = desk.clock().getZone();
    return workbook.timeline().between(period.begins(zone), period.ends(zone));
  }

  private List<String> line(ChangeWords words, HistoryEntry entry) {
    String values = entry.field() == null ? "" : words.before(entry) + " → " + words.after(entry);
    return List.of(
        ChangeWords.when(entry, desk.clock().getZone()),
        ChangeWords.who(entry),
        words.households(entry.row()),
        words.row(entry.entity(), entry.row()),
        ChangeWords.what(entry),
        values,
        ChangeWords.why(entry));
  }
}
