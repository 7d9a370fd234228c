package org.liuzhun.print.changes;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liuzhun.print.listing.ListingPages;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.listing.Listing;
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

  private static final List<String> HEADS = List.of(
      "time.column.when",
      "time.column.who",
      "time.list.household",
      "time.column.what",
      "time.column.before",
      "time.column.after",
      "time.column.why");

  /// Prints entries to a file, which appears whole or not at all.
  ///
  /// @throws Trouble when the file cannot be written
  public void write(List<HistoryEntry> entries, Path file) throws Trouble {
    new ListingPages(clock, null).write(List.of(listing(entries)), file);
  }

  private Listing listing(List<HistoryEntry> entries) {
    String village = words.village().village().get(VILLAGE.NAME, "");
    String count =
        Texts.of("time.list.count", entries.size(), LocalDate.now(clock).toString());
    return new Listing(
        (village + " " + Texts.of("time.list.title")).strip(),
        List.of(Texts.of("time.list.period", period), count),
        HEADS.stream()
            .map(head -> new Listing.Column(Texts.of(head), Listing.Type.WORDS))
            .toList(),
        entries.stream().map(this::line).toList());
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
