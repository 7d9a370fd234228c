package org.liuzhun.print.changes;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.PdfBatch;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.print.template.TemplateEngine;
import org.liuzhun.registry.Field;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Prints what was changed as a plain list (修改记录): numbers with their middle hidden, values of
/// sensitive fields left out.
///
/// @param words how changes are told
/// @param period which changes these are
/// @param clock gives the date that the document bears
public record ChangeList(ChangeWords words, String period, Clock clock) {

  private static final String TEMPLATE = "changes.html";
  private static final int LINES_AT_ONCE = 1500;
  private static final List<String> HEADS = List.of(
      "time.column.when",
      "time.column.who",
      "time.list.household",
      "time.column.what",
      "time.column.before",
      "time.column.after",
      "time.column.why");
  private static final List<Integer> WIDTHS = List.of(11, 8, 10, 25, 15, 15, 16);

  /// Prints entries to a file, which appears whole or not at all.
  ///
  /// @throws Trouble when the file cannot be written
  public void write(List<HistoryEntry> entries, Path file) throws Trouble {
    try (WholeFile whole = new WholeFile(file);
        OutputStream out = new BufferedOutputStream(whole.stream())) {
      write(entries, out);
      out.flush();
      whole.keep();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  private void write(List<HistoryEntry> entries, OutputStream out) throws IOException, Trouble {
    TemplateEngine engine = new TemplateEngine(null);
    String title = Texts.of("time.list.title");
    try (PdfBatch batch =
        new PdfBatch(FontFolder.ofTheProgram(), title, ZonedDateTime.now(clock))) {
      int from = 0;
      do {
        List<HistoryEntry> some =
            entries.subList(from, Math.min(entries.size(), from + LINES_AT_ONCE));
        batch.add(engine.fill(TEMPLATE, values(some, entries.size())), title);
        from += LINES_AT_ONCE;
      } while (from < entries.size());
      batch.save(out);
    }
  }

  private Map<String, Object> values(List<HistoryEntry> entries, int all) {
    Map<String, Object> values = new HashMap<>();
    values.put("lang", Texts.language().toLanguageTag());
    values.put("title", Texts.of("time.list.title"));
    values.put("village", words.village().village().get(VILLAGE.NAME, ""));
    values.put("page", Texts.of("time.list.page"));
    values.put("period", Texts.of("time.list.period", period));
    values.put("count", Texts.of("time.list.count", all, LocalDate.now(clock).toString()));
    values.put("heads", heads());
    values.put("lines", entries.stream().map(this::line).toList());
    return values;
  }

  private static List<Map<String, Object>> heads() {
    List<Map<String, Object>> heads = new ArrayList<>();
    for (int i = 0; i < HEADS.size(); i++) {
      heads.add(Map.of("text", Texts.of(HEADS.get(i)), "width", WIDTHS.get(i)));
    }
    return heads;
  }

  private List<String> line(HistoryEntry entry) {
    return List.of(
        ChangeWords.when(entry, clock.getZone()),
        ChangeWords.who(entry),
        words.households(entry.row()),
        Texts.of("time.cell", words.row(entry.entity(), entry.row()), ChangeWords.what(entry)),
        open(entry, words.before(entry)),
        open(entry, words.after(entry)),
        ChangeWords.why(entry));
  }

  private static String open(HistoryEntry entry, String value) {
    Field<?> field = entry.field();
    boolean hidden = field != null && field.is(Field.Trait.SENSITIVE) && !value.isEmpty();
    return hidden ? Texts.of("time.list.hidden") : value;
  }
}
