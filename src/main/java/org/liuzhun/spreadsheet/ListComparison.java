package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.text.Texts;

/// Compares the lines of a list (监测对象信息, 务工监测, 村情) with the lines that the register would write
/// under the same headings. Of several lines of one household, person or year those belong together
/// that agree in most.
final class ListComparison {

  /// Of whom lines speak: those of one household, person and year are told apart by what they say.
  private record Key(UUID household, @Nullable UUID person, int year) {}

  /// A line of theirs and one of ours, and in how many columns they agree.
  private record Pair(SheetRow row, LayoutLines.Line line, long agreeing) {}

  private final Header header;
  private final VillageFile village;
  private final ImportSettings settings;
  private final List<Column> columns;
  private final List<Comparison.Line> lines = new ArrayList<>();
  private final List<Comparison.Line> absent = new ArrayList<>();

  private ListComparison(Header header, VillageFile village, ImportSettings settings) {
    this.header = header;
    this.village = village;
    this.settings = settings;
    columns = header.columns().stream().filter(ListComparison::tells).toList();
  }

  /// Compares the lines of a sheet.
  ///
  /// @param taken its lines with of whom they speak
  /// @param doubted the households that lines in doubt may mean: they lack nothing
  static ListComparison of(
      Header header,
      List<Planner.Taken> taken,
      Set<UUID> doubted,
      VillageFile village,
      ImportSettings settings) {
    ListComparison comparison = new ListComparison(header, village, settings);
    comparison.compare(taken, doubted);
    return comparison;
  }

  /// What differs, line by line, then what only the register has.
  List<Comparison.Line> lines() {
    return lines;
  }

  /// Cell by cell what the register has in lines that the list lacks.
  List<Comparison.Line> absent() {
    return absent;
  }

  private void compare(List<Planner.Taken> taken, Set<UUID> doubted) {
    Map<Key, List<LayoutLines.Line>> ours = ours(taken);
    Map<Key, List<SheetRow>> theirs = new LinkedHashMap<>();
    taken.forEach(one ->
        theirs.computeIfAbsent(key(one.subject()), _ -> new ArrayList<>()).add(one.row()));
    theirs.forEach((key, rows) -> pair(rows, ours.getOrDefault(key, new ArrayList<>())));
    ours.values().stream()
        .flatMap(List::stream)
        .filter(line -> !doubted.contains(line.subject().household()))
        .forEach(this::onlyOurs);
  }

  /// The register's lines of the years of which the list speaks.
  private Map<Key, List<LayoutLines.Line>> ours(List<Planner.Taken> taken) {
    TreeSet<Integer> years = new TreeSet<>();
    taken.forEach(one -> years.add(year(one.subject())));
    Map<Key, List<LayoutLines.Line>> ours = new LinkedHashMap<>();
    for (int year : years) {
      new LayoutLines(header.list(), village, year == 0 ? settings.year() : year, settings.today())
          .all()
          .forEach(line ->
              ours.computeIfAbsent(key(line.subject()), _ -> new ArrayList<>()).add(line));
    }
    return ours;
  }

  private Key key(Subject subject) {
    return new Key(subject.household(), subject.person(), year(subject));
  }

  /// Monitorings belong to no year.
  private int year(Subject subject) {
    return header.list() == Catalogue.EPISODE ? 0 : subject.year();
  }

  private void pair(List<SheetRow> theirs, List<LayoutLines.Line> ours) {
    Map<SheetRow, LayoutLines.Line> fitting = fitting(theirs, ours);
    ours.removeAll(fitting.values());
    for (SheetRow row : theirs) {
      LayoutLines.Line line = fitting.get(row);
      if (line != null) {
        columns.forEach(column -> compare(row, column, line));
      } else {
        lines.add(onlyTheirs(row));
      }
    }
  }

  /// Which lines belong together: of all pairs those first that agree in most.
  private Map<SheetRow, LayoutLines.Line> fitting(
      List<SheetRow> theirs, List<LayoutLines.Line> ours) {
    Map<SheetRow, LayoutLines.Line> fitting = new IdentityHashMap<>();
    Set<LayoutLines.Line> taken = new HashSet<>();
    theirs.stream()
        .flatMap(row -> ours.stream().map(line -> new Pair(row, line, agreeing(row, line))))
        .sorted(Comparator.comparingLong(Pair::agreeing).reversed())
        .filter(pair -> !fitting.containsKey(pair.row()) && !taken.contains(pair.line()))
        .forEachOrdered(pair -> {
          fitting.put(pair.row(), pair.line());
          taken.add(pair.line());
        });
    return fitting;
  }

  private long agreeing(SheetRow row, LayoutLines.Line line) {
    return columns.stream()
        .filter(column -> !ours(column, line).isEmpty())
        .filter(column -> ListCells.isSame(row, column, line))
        .count();
  }

  private void compare(SheetRow row, Column column, LayoutLines.Line line) {
    String theirs = cell(row, column).shown().strip();
    String ours = ours(column, line);
    if (theirs.isEmpty() && ours.isEmpty() || ListCells.isSame(row, column, line)) {
      return;
    }
    Comparison.Kind kind = theirs.isEmpty()
        ? Comparison.Kind.THEIRS_EMPTY
        : ours.isEmpty() ? Comparison.Kind.OURS_EMPTY : Comparison.Kind.DIFFERS;
    String at = header.sheet().at(row.position().row(), column.index()).toString();
    lines.add(line(kind, at, line, column, theirs, ours));
  }

  private void onlyOurs(LayoutLines.Line line) {
    if (columns.stream().allMatch(column -> ours(column, line).isEmpty())) {
      return;
    }
    String entry = Texts.of("compare.entry");
    lines.add(line(Comparison.Kind.ONLY_OURS, "", line, null, "", entry));
    columns.stream()
        .filter(column -> !ours(column, line).isEmpty())
        .forEach(column ->
            absent.add(line(Comparison.Kind.ONLY_OURS, "", line, column, "", ours(column, line))));
  }

  /// A line whose household, person or entry the register has not.
  static Comparison.Line onlyTheirs(SheetRow row) {
    String head =
        row.find(Meaning.HeadName.class::isInstance).map(SheetRow.Placed::shown).orElse("");
    return new Comparison.Line(
        Comparison.Kind.ONLY_THEIRS,
        row.position().toString(),
        row.find("household.number").map(SheetRow.Placed::shown).orElse(""),
        row.find("person.name").map(SheetRow.Placed::shown).orElse(head),
        "",
        Texts.of("compare.entry"),
        "",
        false);
  }

  private Comparison.Line line(
      Comparison.Kind kind,
      String at,
      LayoutLines.Line line,
      @Nullable Column column,
      String theirs,
      String ours) {
    Dossier dossier = line.dossier();
    String heading = column == null ? "" : column.heading();
    boolean masks =
        column != null && column.meaning() != null && RowComparison.masks(column.meaning());
    String number = dossier == null ? "" : dossier.household().get(HOUSEHOLD.NUMBER, "");
    return new Comparison.Line(kind, at, number, who(line), heading, theirs, ours, masks);
  }

  private String who(LayoutLines.Line line) {
    Dossier dossier = line.dossier();
    UUID person = line.subject().person();
    if (dossier == null) {
      return village.village().get(VILLAGE.NAME, "") + " " + line.subject().year();
    }
    return Stream.ofNullable(person)
        .flatMap(id ->
            dossier.everybody().stream().filter(member -> member.file().id().equals(id)))
        .findFirst()
        .map(member -> member.name())
        .orElse(dossier.title());
  }

  private static String ours(Column column, LayoutLines.Line line) {
    return Texts.speaking(
        Texts.CHINESE,
        () -> Objects.requireNonNullElse(
            LayoutExport.inUnit(
                Objects.requireNonNullElse(line.own().apply(column.meaning()), ""),
                column.meaning(),
                column.heading()),
            ""));
  }

  static Cell cell(SheetRow row, Column column) {
    return row.cells().stream()
        .filter(placed -> placed.column() == column)
        .map(SheetRow.Placed::cell)
        .findFirst()
        .orElse(Cell.blank());
  }

  /// Whether a column holds something of the entry, not of whom it speaks.
  private static boolean tells(Column column) {
    return switch (column.meaning()) {
      case Meaning.OfList(var field) -> !field.name().equals("year");
      case Meaning.Risk _,
          Meaning.Disaster _,
          Meaning.Measures _,
          Meaning.Removed _,
          Meaning.After _,
          Meaning.Worked _ -> true;
      case null, default -> false;
    };
  }
}
