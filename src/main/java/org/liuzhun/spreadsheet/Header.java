package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Texts;

/// The row of headings found in a sheet (表头).
///
/// @param sheet the sheet
/// @param row its number, from 0
/// @param layout the national layout that it resembles most, or the list's own
/// @param list the list of which each row is an entry; null for a row of a household or person
/// @param columns all columns up to the last that holds something
public record Header(
    Sheet sheet, int row, Layout layout, @Nullable Entity list, List<Column> columns) {

  private static final int SEARCHED_ROWS = 30;
  private static final int LEAST_KNOWN = 3;
  private static final int SAMPLES = 3;
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");

  /// Finds the row with most known headings: titles, notes and merged cells may stand above. Where
  /// hardly any heading is known, it is the first row with most texts.
  ///
  /// @param remembered what somebody said before about sheets like this
  static Optional<Header> find(Sheet sheet, Remembered remembered) {
    MergedHead head = new MergedHead(sheet, SEARCHED_ROWS);
    int best = -1;
    long most = LEAST_KNOWN - 1;
    for (Sheet.Line line : sheet.lines()) {
      if (line.row() >= SEARCHED_ROWS) {
        break;
      }
      long known = head.known(line.row());
      // Under the heading of a group lie the headings proper.
      if (known > most || known == most && best >= 0 && line.row() == best + 1) {
        most = known;
        best = line.row();
      }
    }
    int row = best < 0 ? wordiest(sheet) : best;
    return row < 0 ? Optional.empty() : Optional.of(of(sheet, row, head, remembered));
  }

  /// The first row with most different texts that are no numbers; −1 when none has enough.
  private static int wordiest(Sheet sheet) {
    int row = -1;
    long most = LEAST_KNOWN - 1;
    for (Sheet.Line line : sheet.lines()) {
      long words = line.cells().stream()
          .filter(cell -> cell instanceof Cell.Text(String text) && text.matches(".*\\p{L}.*"))
          .map(Cell::shown)
          .distinct()
          .count();
      if (line.row() < SEARCHED_ROWS && words > most) {
        most = words;
        row = line.row();
      }
    }
    return row;
  }

  /// What is told of sheets with these headings, whatever their order.
  String scope() {
    return "import:"
        + Integer.toHexString(columns.stream()
            .map(column -> Headings.key(column.heading()))
            .sorted()
            .toList()
            .hashCode());
  }

  /// A few different texts of a column below the headings, for people to judge by; long
  /// numbers with their middle hidden.
  public List<String> samples(Column column) {
    return sheet.lines().stream()
        .filter(line -> line.row() > row)
        .map(line -> line.cell(column.index()).shown().strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .limit(SAMPLES)
        .map(Header::masked)
        .toList();
  }

  /// Text with the middle of long numbers hidden.
  static String masked(String text) {
    return LONG_NUMBER
        .matcher(text)
        .replaceAll(number -> Matcher.quoteReplacement(Kind.idNumber().mask(number.group())));
  }

  /// Whether a later row only repeats the headings, as printed tables do on every page.
  boolean isRepeatedBy(Sheet.Line line) {
    return columns.stream()
            .filter(Column::isKnown)
            .filter(
                column -> Hygiene.clean(line.cell(column.index()).shown()).equals(column.heading()))
            .count()
        >= LEAST_KNOWN;
  }

  /// Whether the rows speak of people, not of households alone.
  boolean namesPeople() {
    return columns.stream()
        .anyMatch(column -> column.meaning() instanceof Meaning.OfField(var field)
            && field.key().equals("person.name"));
  }

  /// Whether its rows say whom they are about; without that nothing of them can be taken.
  public boolean identifies() {
    return columns.stream()
        .map(Column::meaning)
        .anyMatch(meaning -> VillageLines.isOne(list) && VillageLines.identifies(meaning)
            || meaning instanceof Meaning.Identity
            || meaning instanceof Meaning.HeadId
            || meaning instanceof Meaning.HeadName
            || meaning instanceof Meaning.OfField(var field)
                && (field.key().equals("household.number") || field.key().equals("person.name")));
  }

  private static Header of(Sheet sheet, int row, MergedHead head, Remembered remembered) {
    int width = sheet.lines().stream()
        .filter(line -> line.row() >= row)
        .mapToInt(line -> line.cells().size())
        .max()
        .orElse(0);
    Entity list = Lists.of(headings(head, row, width)).orElse(null);
    List<Column> columns = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int index = 0; index < width; index++) {
      String heading = Hygiene.clean(head.heading(row, index));
      if (heading.isEmpty()) {
        heading = CellReference.convertNumToColString(index);
      }
      String unique = heading;
      for (int i = 2; !used.add(unique); i++) {
        unique = heading + " " + i;
      }
      Meaning meaning = list == null ? Headings.meaning(heading) : Lists.meaning(list, heading);
      columns.add(
          meaning == null
              ? Column.guessed(index, unique, guesses(list, heading))
              : Column.known(index, unique, meaning));
    }
    List<String> headings = columns.stream().map(Column::heading).toList();
    Layout layout = list == null
        ? Layout.nearest(headings)
        : new Layout(list.term(), headings, list.listLabel(Texts.ENGLISH));
    return new Header(sheet, row, layout, list, List.copyOf(columns)).told(remembered);
  }

  /// With what somebody said before about sheets like this.
  private Header told(Remembered remembered) {
    String scope = scope();
    return new Header(
        sheet,
        row,
        layout,
        list,
        columns.stream()
            .map(column -> remembered
                .meaning(scope, Heading.of(column.heading()))
                .map(name -> Column.told(
                    column.index(),
                    column.heading(),
                    ImportWords.of(list).named(name).orElse(null)))
                .orElse(column))
            .toList());
  }

  private static List<Guess<Meaning>> guesses(@Nullable Entity list, String heading) {
    return ImportWords.of(list).lexicon().guess(Heading.of(heading));
  }

  private static List<String> headings(MergedHead head, int row, int width) {
    return IntStream.range(0, width)
        .mapToObj(index -> Hygiene.clean(head.heading(row, index)))
        .filter(heading -> !heading.isEmpty())
        .toList();
  }
}
