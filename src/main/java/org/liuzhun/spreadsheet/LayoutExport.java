package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.OTHER_COLUMN;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Writes the register as the national system's sheets (导出): one row for each member,
/// or for each entry of the list that the layout is of, columns in the layout's order,
/// unknown columns of earlier imports given back at the end. Every cell is text, so
/// that no number loses its end; codes offer their values as a drop-down.
public final class LayoutExport {

  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");

  private final Layout layout;
  private final @Nullable Entity list;
  private final VillageFile village;
  private final int year;
  private final LocalDate today;

  /// An export of the village in a layout.
  ///
  /// @param year the year of the rows that belong to a year
  /// @param today the day on which memberships count
  public LayoutExport(Layout layout, VillageFile village, int year, LocalDate today) {
    this.layout = layout;
    list = Lists.of(layout.headings()).orElse(null);
    this.village = village;
    this.year = year;
    this.today = today;
  }

  /// Writes the file with whole numbers and tells how many lines it holds.
  ///
  /// @throws Trouble when the file cannot be written
  public int write(Path file) throws Trouble {
    return write(file, true);
  }

  /// Writes the file and tells how many lines it holds. Its suffix says of which kind it is.
  ///
  /// @param whole whether ID numbers, telephones and accounts stand there whole; else their
  ///     middle is hidden
  /// @throws Trouble when the file cannot be written
  public int write(Path file, boolean whole) throws Trouble {
    Listing listing = listing(whole, Steps.NONE);
    SpreadsheetFile.write(listing, Top.HEADINGS, file);
    return listing.lines().size();
  }

  /// What the file would hold.
  ///
  /// @param whole whether ID numbers, telephones and accounts stand there whole
  /// @throws Trouble when it is stopped
  public Listing listing(boolean whole, Steps steps) throws Trouble {
    List<String> others = others();
    List<Listing.Column> columns = new ArrayList<>();
    layout
        .headings()
        .forEach(heading -> columns.add(
            new Listing.Column(heading, Listing.Type.WORDS, choices(meaning(heading)))));
    others.forEach(heading -> columns.add(new Listing.Column(heading, Listing.Type.WORDS)));
    CellText cells = new CellText(village);
    List<List<String>> lines = steps.map(
        new LayoutLines(list, village, year, today).all().toList(),
        line -> cells(cells, line, others, whole));
    return new Listing(layout.name(), List.of(), columns, lines);
  }

  private @Nullable Meaning meaning(String heading) {
    return list == null ? Headings.meaning(heading) : Lists.meaning(list, heading);
  }

  private List<String> cells(
      CellText cells, LayoutLines.Line line, List<String> others, boolean whole) {
    List<String> texts = new ArrayList<>();
    for (String heading : layout.headings()) {
      Meaning meaning = meaning(heading);
      String own = line.own().apply(meaning);
      String cell = inUnit(own == null ? shared(cells, line, meaning) : own, meaning, heading);
      texts.add(whole ? cell : masked(meaning, cell));
    }
    Map<String, String> kept = kept(line);
    others.forEach(heading -> {
      String cell = kept.getOrDefault(heading, "");
      texts.add(whole ? cell : masked(null, cell));
    });
    return texts;
  }

  private String shared(CellText cells, LayoutLines.Line line, @Nullable Meaning meaning) {
    Dossier dossier = line.dossier();
    return dossier == null && !(meaning instanceof Meaning.Place || meaning instanceof Meaning.Year)
        ? ""
        : cells.of(
            meaning, line.subject(), dossier == null ? Optional.empty() : dossier.head(today));
  }

  /// An amount in the unit that its heading names (万元).
  static String inUnit(String cell, @Nullable Meaning meaning, String heading) {
    BigDecimal factor = Headings.factor(heading);
    return meaning instanceof Meaning.OfList(var field)
            && field.kind() instanceof DecimalKind
            && factor.compareTo(BigDecimal.ONE) != 0
        ? Listing.number(cell)
            .map(amount -> amount.divide(factor).stripTrailingZeros().toPlainString())
            .orElse(cell)
        : cell;
  }

  private Map<String, String> kept(LayoutLines.Line line) {
    Map<String, String> kept = new HashMap<>();
    Dossier dossier = line.dossier();
    if (dossier != null) {
      dossier.rows(Catalogue.OTHER_COLUMN).stream()
          .filter(row -> row.get(OTHER_COLUMN.LAYOUT, "").equals(keeper()))
          .filter(row -> Objects.equals(line.subject().person(), row.get(OTHER_COLUMN.PERSON)))
          .forEach(
              row -> kept.put(row.get(OTHER_COLUMN.HEADING, ""), row.get(OTHER_COLUMN.VALUE, "")));
    }
    return kept;
  }

  /// Under which name an import keeps the unknown columns of such a sheet.
  private String keeper() {
    return list == null ? layout.name() : list.term();
  }

  /// A long number under a heading that nobody knows may be anything, and is hidden as well.
  static String masked(@Nullable Meaning meaning, String cell) {
    return switch (meaning) {
      case Meaning.OfField(var field) -> field.mask(cell);
      case Meaning.OfList(var field) -> field.mask(cell);
      case Meaning.After(var field) -> field.mask(cell);
      case Meaning.Identity _, Meaning.HeadId _ -> Kind.idNumber().mask(cell);
      case null -> LONG_NUMBER.matcher(cell).matches() ? Kind.idNumber().mask(cell) : cell;
      default -> cell;
    };
  }

  private static List<String> choices(@Nullable Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfField(var field) -> Source.choices(field.kind());
      case Meaning.OfList(var field) -> Source.choices(field.kind());
      case Meaning.After(var field) -> Source.choices(field.kind());
      case Meaning.Removed _, Meaning.Worked _ -> Source.choices(Kind.flag());
      case null, default -> List.of();
    };
  }

  /// The headings of unknown columns that came with this layout, in the order in which they stood.
  private List<String> others() {
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(Catalogue.OTHER_COLUMN).stream())
        .filter(row -> row.get(OTHER_COLUMN.LAYOUT, "").equals(keeper()))
        .sorted(Comparator.comparingInt(row -> row.get(OTHER_COLUMN.POSITION, 0)))
        .map(row -> row.get(OTHER_COLUMN.HEADING, ""))
        .filter(heading -> !layout.headings().contains(heading))
        .distinct()
        .toList();
  }
}
