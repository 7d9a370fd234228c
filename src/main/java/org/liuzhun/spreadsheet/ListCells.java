package org.liuzhun.spreadsheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.text.Texts;

/// Whether a cell of a list and the register say the same, each written in its own way: a month and
/// a day in it, measures in another order, a risk in another of the five columns.
final class ListCells {

  private static final String SEPARATORS = "[,，、;；/+\\s]+";

  private ListCells() {}

  static boolean isSame(SheetRow row, Column column, LayoutLines.Line line) {
    Cell cell = ListComparison.cell(row, column);
    String ours = ours(column.meaning(), line);
    return switch (column.meaning()) {
      case Meaning.OfList(var field) -> isSame(field, cell, ours, column.heading());
      case Meaning.After(var field) -> isSame(field, cell, ours, column.heading());
      case Meaning.Risk _ -> isKnown(row, cell, line, ours);
      case Meaning.Measures _ -> words(cell.shown()).equals(words(ours));
      case Meaning.Removed _, Meaning.Worked _ ->
        RowComparison.isSame(Kind.flag(), cell, ours, column.heading());
      case null, default -> Hygiene.clean(cell.shown()).equals(ours);
    };
  }

  private static boolean isSame(Field<?> field, Cell cell, String ours, String heading) {
    return RowComparison.isSame(field.kind(), cell, ours, heading)
        || field.kind() instanceof DayKind && isMonthOf(cell, ours, heading);
  }

  /// Whether the list says the month alone in which the register's day lies.
  private static boolean isMonthOf(Cell cell, String ours, String heading) {
    return CellValue.parse(Kind.month(), cell, heading)
            instanceof Parsed.Value<YearMonth>(var month)
        && month != null
        && Kind.day().parse(ours) instanceof Parsed.Value<LocalDate>(var day)
        && day != null
        && YearMonth.from(day).equals(month);
  }

  /// Whether theirs is among our risks, wherever it stands; where theirs is empty, whether ours is
  /// among theirs.
  private static boolean isKnown(SheetRow row, Cell cell, LayoutLines.Line line, String ours) {
    return cell.isBlank()
        ? theirRisks(row).contains(risk(ours))
        : ourRisks(line).contains(risk(cell.shown()));
  }

  private static Set<String> theirRisks(SheetRow row) {
    return row.cells().stream()
        .filter(placed -> placed.column().meaning() instanceof Meaning.Risk)
        .map(placed -> risk(placed.shown()))
        .collect(Collectors.toSet());
  }

  private static Set<String> ourRisks(LayoutLines.Line line) {
    Set<String> risks = new TreeSet<>();
    for (int place = 1; place <= MonitoringCells.RISKS; place++) {
      Arrays.stream(ours(new Meaning.Risk(place), line).split(SEPARATORS))
          .map(ListCells::risk)
          .forEach(risks::add);
    }
    return risks;
  }

  /// The official term of a risk however it is written.
  private static String risk(String words) {
    var kind = Kind.code(RiskType.class);
    return kind.parse(words) instanceof Parsed.Value<?>(var value) && value != null
        ? String.valueOf(value)
        : Hygiene.key(words);
  }

  private static Set<String> words(String written) {
    return Arrays.stream(written.strip().split(SEPARATORS))
        .map(Hygiene::key)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String ours(@Nullable Meaning meaning, LayoutLines.Line line) {
    return Texts.speaking(
        Texts.CHINESE, () -> Objects.requireNonNullElse(line.own().apply(meaning), ""));
  }
}
