package org.liuzhun.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;

/// The register in a layout of one's own (按自制表样导出), in Chinese as sheets are. Closed households are
/// left out.
///
/// @param layout the layout
/// @param village the village
/// @param year the year of the rows that belong to a year
/// @param today the day on which memberships count
public record OwnExport(OwnLayout layout, VillageFile village, int year, LocalDate today) {

  /// A source with the meaning that it has in every line.
  private record Reading(OwnLayout.Column column, Meaning meaning) {}

  /// What the file holds.
  ///
  /// @param said what stands under the name
  /// @param whole whether ID numbers, telephones and accounts stand there whole
  public Listing listing(List<String> said, boolean whole) {
    List<Reading> readings = layout.columns().stream()
        .map(column -> new Reading(column, Meaning.read(column.source())))
        .toList();
    CellText cells = new CellText(village);
    List<List<String>> lines = new ArrayList<>();
    for (Dossier dossier : LayoutExport.open(village)) {
      Optional<Member> head = dossier.head(today);
      for (Subject subject : subjects(dossier, head)) {
        line(cells, readings, subject, head, whole).ifPresent(lines::add);
      }
    }
    return new Listing(layout.name(), said, columns(), lines);
  }

  private List<Subject> subjects(Dossier dossier, Optional<Member> head) {
    if (layout.unit() == OwnLayout.Unit.PERSON) {
      return dossier.members(today).stream()
          .map(member -> subject(dossier, member))
          .toList();
    }
    return List.of(head.map(member -> subject(dossier, member))
        .orElseGet(() -> new Subject(dossier.id(), null, null, year)));
  }

  private Subject subject(Dossier dossier, Member member) {
    return new Subject(dossier.id(), member.file().id(), member.membership().id(), year);
  }

  /// The cells of a line; empty when a column does not let it through.
  private static Optional<List<String>> line(
      CellText cells,
      List<Reading> readings,
      Subject subject,
      Optional<Member> head,
      boolean whole) {
    List<String> line = new ArrayList<>();
    for (Reading reading : readings) {
      String cell = cells.of(reading.meaning(), subject, head);
      if (!reading.column().lets(cell)) {
        return Optional.empty();
      }
      line.add(whole ? cell : LayoutExport.masked(reading.meaning(), cell));
    }
    return Optional.of(line);
  }

  private List<Listing.Column> columns() {
    List<Listing.Column> columns = new ArrayList<>();
    for (OwnLayout.Column column : layout.columns()) {
      Optional<Source> source = Source.of(column.source());
      Listing.Type type = column.summed()
          ? Listing.Type.SUM
          : source.filter(Source::isFigure).isPresent() ? Listing.Type.FIGURE : Listing.Type.WORDS;
      columns.add(new Listing.Column(
          column.heading(), type, source.map(Source::choices).orElse(List.of())));
    }
    return columns;
  }
}
