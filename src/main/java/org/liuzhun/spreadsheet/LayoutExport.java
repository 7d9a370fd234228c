package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.OTHER_COLUMN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Trouble;

/// Writes the register as the national system's sheets (导出): one row for each member, columns in
/// the layout's order, unknown columns of earlier imports given back at the end. Every cell is
/// text,
/// so that no number loses its end; codes offer their values as a drop-down.
public final class LayoutExport {

  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");

  private final Layout layout;
  private final VillageFile village;
  private final int year;
  private final LocalDate today;

  /// An export of the village in a layout.
  ///
  /// @param year the year of the rows that belong to a year
  /// @param today the day on which memberships count
  public LayoutExport(Layout layout, VillageFile village, int year, LocalDate today) {
    this.layout = layout;
    this.village = village;
    this.year = year;
    this.today = today;
  }

  /// Writes the file with whole numbers and tells how many people it holds.
  ///
  /// @throws Trouble when the file cannot be written
  public int write(Path file) throws Trouble {
    return write(file, true);
  }

  /// Writes the file and tells how many people it holds. Its suffix says of which kind it is.
  ///
  /// @param whole whether ID numbers, telephones and accounts stand there whole; else their
  ///     middle is hidden
  /// @throws Trouble when the file cannot be written
  public int write(Path file, boolean whole) throws Trouble {
    Listing listing = listing(whole);
    SpreadsheetFile.write(listing, Top.HEADINGS, file);
    return listing.lines().size();
  }

  /// What the file would hold.
  ///
  /// @param whole whether ID numbers, telephones and accounts stand there whole
  public Listing listing(boolean whole) {
    List<String> others = others();
    List<Listing.Column> columns = new ArrayList<>();
    layout
        .headings()
        .forEach(heading -> columns.add(
            new Listing.Column(heading, Listing.Type.WORDS, choices(Headings.meaning(heading)))));
    others.forEach(heading -> columns.add(new Listing.Column(heading, Listing.Type.WORDS)));
    CellText cells = new CellText(village);
    List<List<String>> lines = new ArrayList<>();
    for (Dossier dossier : open(village)) {
      for (Member member : dossier.members(today)) {
        lines.add(line(cells, dossier, member, others, whole));
      }
    }
    return new Listing(layout.name(), List.of(), columns, lines);
  }

  /// The households that are not closed, by number.
  static List<Dossier> open(VillageFile village) {
    return village.dossiers().stream()
        .filter(dossier -> dossier.household().get(HOUSEHOLD.CLOSED_ON) == null)
        .sorted(Comparator.<Dossier, String>comparing(
                dossier -> dossier.household().get(HOUSEHOLD.NUMBER, "~"))
            .thenComparing(Dossier::id))
        .toList();
  }

  private List<String> line(
      CellText cells, Dossier dossier, Member member, List<String> others, boolean whole) {
    Subject subject =
        new Subject(dossier.id(), member.file().id(), member.membership().id(), year);
    List<String> line = new ArrayList<>();
    for (String heading : layout.headings()) {
      Meaning meaning = Headings.meaning(heading);
      String cell = cells.of(meaning, subject, dossier.head(today));
      line.add(whole ? cell : masked(meaning, cell));
    }
    Map<String, String> kept = new HashMap<>();
    for (var row : dossier.rows(Catalogue.OTHER_COLUMN)) {
      boolean own = member.file().id().equals(row.get(OTHER_COLUMN.PERSON));
      if (row.get(OTHER_COLUMN.LAYOUT, "").equals(layout.name()) && own) {
        kept.put(row.get(OTHER_COLUMN.HEADING, ""), row.get(OTHER_COLUMN.VALUE, ""));
      }
    }
    others.forEach(heading -> {
      String cell = kept.getOrDefault(heading, "");
      line.add(whole ? cell : masked(null, cell));
    });
    return line;
  }

  /// A long number under a heading that nobody knows may be anything, and is hidden as well.
  static String masked(@Nullable Meaning meaning, String cell) {
    return switch (meaning) {
      case Meaning.OfField(var field) -> field.mask(cell);
      case Meaning.OfList(var field) -> field.mask(cell);
      case Meaning.Identity _, Meaning.HeadId _ -> Kind.idNumber().mask(cell);
      case null -> LONG_NUMBER.matcher(cell).matches() ? Kind.idNumber().mask(cell) : cell;
      default -> cell;
    };
  }

  private static List<String> choices(@Nullable Meaning meaning) {
    return meaning instanceof Meaning.OfField(var field) ? Source.choices(field.kind()) : List.of();
  }

  /// The headings of unknown columns that came with this layout, in the order in which they stood.
  private List<String> others() {
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(Catalogue.OTHER_COLUMN).stream())
        .filter(row -> row.get(OTHER_COLUMN.LAYOUT, "").equals(layout.name()))
        .sorted(Comparator.comparingInt(row -> row.get(OTHER_COLUMN.POSITION, 0)))
        .map(row -> row.get(OTHER_COLUMN.HEADING, ""))
        .filter(heading -> !layout.headings().contains(heading))
        .distinct()
        .toList();
  }
}
