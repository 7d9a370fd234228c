package org.liuzhun.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Sheets that are to be imported, with what their columns are taken for (列的对应). Immutable; saying
/// what a column means gives another one.
///
/// @param sheets the sheets of all files
/// @param headers the headings found, also those of sheets that do not say whom they are about
/// @param remembered what somebody said about columns, now and before
public record ColumnMapping(List<Sheet> sheets, List<Header> headers, Remembered remembered) {

  /// Something that a column can mean.
  ///
  /// @param name the name that it is remembered by
  /// @param label what people call it
  public record Sense(String name, String label) {}

  /// Reads files; the names of sheets of several files begin with that of their file.
  ///
  /// @throws Trouble when one of them is unreadable, no spreadsheet, damaged, locked or too large
  public static ColumnMapping read(List<Path> files, Remembered remembered) throws Trouble {
    return read(files, remembered, Steps.NONE);
  }

  /// Reads files one after the other.
  ///
  /// @throws Trouble as above, and when it is stopped between two of them
  public static ColumnMapping read(List<Path> files, Remembered remembered, Steps steps)
      throws Trouble {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      steps.at((double) i / files.size());
      for (Sheet sheet : Spreadsheets.read(file)) {
        String name = files.size() == 1 ? sheet.name() : file.getFileName() + " " + sheet.name();
        sheets.add(new Sheet(name, sheet.lines(), sheet.merged()));
      }
    }
    steps.at(1);
    return of(List.copyOf(sheets), remembered);
  }

  /// The sheets as they are taken with what is remembered.
  public static ColumnMapping of(List<Sheet> sheets, Remembered remembered) {
    return new ColumnMapping(
        sheets,
        sheets.stream()
            .flatMap(sheet -> Header.find(sheet, remembered).stream())
            .toList(),
        remembered);
  }

  /// How many columns are doubtful, or belong to sheets that do not say whom they are about.
  public long open() {
    return headers.stream()
        .mapToLong(header -> header.identifies()
            ? header.columns().stream()
                .filter(column -> column.state() == Column.State.DOUBTFUL)
                .count()
            : 1)
        .sum();
  }

  /// All that a column under these headings can mean.
  public List<Sense> senses(Header header) {
    return ImportWords.of(header.list()).all().stream()
        .map(meaning -> new Sense(meaning.written(), meaning.label(Texts.language())))
        .toList();
  }

  /// The same after somebody said what a column means; null keeps its cells beside the household.
  public ColumnMapping settle(Header header, Column column, @Nullable String name) {
    return of(
        sheets,
        remembered.with(
            header.scope(),
            Heading.of(column.heading()),
            Optional.ofNullable(name).orElse("")));
  }

  /// What people call a meaning by the name that it is remembered by; empty when that is not known
  /// any more.
  public static Optional<String> label(String name) {
    return ImportWords.label(name, Texts.language());
  }

  /// What the import would do with the columns taken so.
  ///
  /// @throws Trouble when no headings are known, or several villages and none ours
  public ImportPlan plan(VillageFile village, ImportSettings settings) throws Trouble {
    return plan(village, settings, Steps.NONE);
  }

  /// The same, household by household.
  ///
  /// @throws Trouble as above, and when it is stopped
  public ImportPlan plan(VillageFile village, ImportSettings settings, Steps steps) throws Trouble {
    return new Planner(village, settings).plan(sheets, remembered, steps);
  }
}
