package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.form.NaturalVillages;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

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

  /// What a line speaks of: somebody, and an entry of a list where the layout is of one.
  private record Line(
      @Nullable Dossier dossier,
      Subject subject,
      Optional<Member> head,
      @Nullable Row entry) {}

  /// What the file holds.
  ///
  /// @param said what stands under the name
  /// @param whole whether ID numbers, telephones and accounts stand there whole
  /// @throws Trouble when it is stopped
  public Listing listing(List<String> said, boolean whole, Steps steps) throws Trouble {
    List<Reading> readings = layout.columns().stream()
        .map(column -> new Reading(column, Meaning.read(column.source())))
        .toList();
    CellText cells = new CellText(village);
    List<List<String>> lines =
        steps.map(lines().toList(), line -> texts(cells, readings, line)).stream()
            .flatMap(Optional::stream)
            .toList();
    List<List<String>> ordered = new OwnOrder(layout).of(lines);
    return new Listing(
        layout.name(),
        said,
        columns(),
        whole ? ordered : ordered.stream().map(line -> masked(readings, line)).toList());
  }

  private Stream<Line> lines() {
    Entity list = layout.unit().list();
    if (list != null && list.owner() == Owner.VILLAGE) {
      return entries(list).stream()
          .map(row ->
              new Line(null, new Subject(row.id(), null, null, year), Optional.empty(), row));
    }
    return LayoutLines.open(village).stream().flatMap(this::lines);
  }

  /// The village's own entries; natural villages are told anew each year.
  private List<Row> entries(Entity list) {
    return list == Catalogue.NATURAL_VILLAGE
        ? NaturalVillages.of(village, year)
        : village.rows(list);
  }

  private Stream<Line> lines(Dossier dossier) {
    Optional<Member> head = dossier.head(today);
    if (layout.unit() == OwnLayout.Unit.PERSON) {
      return dossier.members(today).stream()
          .map(member -> new Line(dossier, subject(dossier, member), head, null));
    }
    Subject ofHead = head.map(member -> subject(dossier, member))
        .orElseGet(() -> new Subject(dossier.id(), null, null, year));
    Entity list = layout.unit().list();
    return list == null
        ? Stream.of(new Line(dossier, ofHead, head, null))
        : dossier.rows(list).stream()
            .map(row -> new Line(
                dossier,
                member(dossier, row).map(one -> subject(dossier, one)).orElse(ofHead),
                head,
                row));
  }

  /// Of whom an entry speaks; empty when of the household.
  private static Optional<Member> member(Dossier dossier, Row entry) {
    return entry
        .entity()
        .field("person")
        .flatMap(field -> entry.get(field.column()) instanceof UUID person
            ? dossier.member(person)
            : Optional.empty());
  }

  private Subject subject(Dossier dossier, Member member) {
    return new Subject(dossier.id(), member.file().id(), member.membership().id(), year);
  }

  /// The cells of a line; empty when a column does not let it through.
  private Optional<List<String>> texts(CellText cells, List<Reading> readings, Line line) {
    List<String> texts = new ArrayList<>();
    for (Reading reading : readings) {
      String cell = text(cells, reading.meaning(), line);
      if (!reading.column().lets(cell)) {
        return Optional.empty();
      }
      texts.add(cell);
    }
    return Optional.of(texts);
  }

  /// A line with its numbers hidden in their middle; what was counted is no number of anybody.
  private List<String> masked(List<Reading> readings, List<String> line) {
    List<String> masked = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Reading reading = readings.get(i);
      boolean counted = layout.isGrouped() && reading.column().order() != OwnLayout.Order.GROUPED;
      masked.add(counted ? line.get(i) : LayoutExport.masked(reading.meaning(), line.get(i)));
    }
    return masked;
  }

  private String text(CellText cells, Meaning meaning, Line line) {
    if (meaning instanceof Meaning.OfList(var field)) {
      Row entry = line.entry();
      return entry != null && entry.entity() == CellText.entity(field)
          ? new EntryText(village, line.dossier()).of(field, entry)
          : "";
    }
    if (meaning instanceof Meaning.Standing(boolean typed) && line.dossier() != null) {
      return standing(Situation.of(line.dossier(), today), typed);
    }
    return line.dossier() == null && !(meaning instanceof Meaning.Place)
        ? ""
        : cells.of(meaning, line.subject(), line.head());
  }

  private static String standing(Situation household, boolean typed) {
    return Texts.speaking(
        Texts.CHINESE,
        () -> typed
            ? household
                .monitored()
                .map(row -> row.get(EPISODE.MONITORED_TYPE))
                .map(Coded::term)
                .orElse("")
            : household.era().label());
  }

  private List<Listing.Column> columns() {
    List<Listing.Column> columns = new ArrayList<>();
    for (OwnLayout.Column column : layout.columns()) {
      Optional<Source> source = Source.of(column.source());
      boolean counted = layout.isGrouped() && column.order() != OwnLayout.Order.GROUPED;
      boolean words = source.filter(Source::isFigure).isEmpty();
      Listing.Type type = column.summed() || counted && words
          ? Listing.Type.SUM
          : source.filter(Source::isFigure).isPresent() ? Listing.Type.FIGURE : Listing.Type.WORDS;
      columns.add(new Listing.Column(
          column.heading(),
          type,
          counted ? List.of() : source.map(Source::choices).orElse(List.of())));
    }
    return columns;
  }
}
