package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Takes the lines of the village's own lists: one line, one year of our village (村情), or one
/// natural village in a year (自然村). A column that such an entry does not have is refused by name,
/// since no household could keep it.
final class VillageLines {

  /// The lists whose lines are the village's.
  static final Set<Entity> LISTS = Set.of(Catalogue.VILLAGE_YEAR, Catalogue.NATURAL_VILLAGE);

  /// The column that says which natural village a line is about.
  static final Field<String> NAME = Catalogue.NATURAL_VILLAGE.field(NATURAL_VILLAGE.NAME);
  private static final Set<Field<?>> YEARS = Set.of(
      Catalogue.VILLAGE_YEAR.field(VILLAGE_YEAR.YEAR),
      Catalogue.NATURAL_VILLAGE.field(NATURAL_VILLAGE.YEAR));

  private final VillageFile village;
  private final Draft draft;
  private final Ledger ledger;
  private final Places places;
  private final Writer writer;
  private final List<Planner.Taken> taken = new ArrayList<>();
  private final int usual;

  /// @param usual the year of lines that name none
  VillageLines(VillageFile village, Draft draft, Ledger ledger, Places places, int usual) {
    this.village = village;
    this.draft = draft;
    this.ledger = ledger;
    this.places = places;
    this.usual = usual;
    writer = new Writer(draft, ledger);
  }

  static boolean isOne(SheetRow row) {
    return isOne(row.header().list());
  }

  static boolean isOne(@Nullable Entity list) {
    return list != null && LISTS.contains(list);
  }

  void take(SheetRow row) {
    Optional<SheetRow.Placed> said = row.find(VillageLines::isYear);
    if (said.isEmpty()) {
      take(row, usual);
      return;
    }
    switch (said.get().parse(Kind.year())) {
      case Parsed.Refused<Integer>(var problem) -> ledger.row(row, Fate.REFUSED, problem);
      case Parsed.Value<Integer>(var value) -> take(row, value == null ? usual : value);
    }
  }

  private void take(SheetRow row, int year) {
    Entity list = Objects.requireNonNull(row.header().list());
    if (list == Catalogue.VILLAGE_YEAR) {
      take(row, year(year), year);
      return;
    }
    String name = SheetRow.value(row.find(VillageLines::isName), NAME.kind());
    if (name == null) {
      ledger.row(row, Fate.REFUSED, Problem.of("problem.no-natural-village"));
    } else {
      take(row, draft.open(natural(year, name)), year);
    }
  }

  private void take(SheetRow row, Row target, int year) {
    Subject subject = new Subject(target.id(), null, null, year);
    taken.add(new Planner.Taken(row, subject));
    for (SheetRow.Placed placed : row.cells()) {
      switch (placed.column().meaning()) {
        case Meaning.Place(var field) -> ledger.cell(places.take(draft, field, placed));
        case Meaning meaning
        when isYear(meaning) || isName(meaning) -> ledger.cell(Fate.IDENTIFIES);
        case Meaning.OfList(var field) -> writer.cell(subject, target, field, placed);
        case null, default ->
          writer.refuse(
              placed, Problem.of("problem.no-village-column", placed.column().heading()));
      }
    }
  }

  /// The lines with the entries of which they speak.
  List<Planner.Taken> taken() {
    return taken;
  }

  private Row year(int year) {
    return find(Catalogue.VILLAGE_YEAR, row -> row.get(VILLAGE_YEAR.YEAR, 0) == year)
        .orElseGet(() -> Row.keyed(Catalogue.VILLAGE_YEAR, year));
  }

  private Row natural(int year, String name) {
    return find(
            Catalogue.NATURAL_VILLAGE,
            row -> row.get(NATURAL_VILLAGE.YEAR, 0) == year
                && name.equals(row.get(NATURAL_VILLAGE.NAME)))
        .orElseGet(() -> Row.keyed(Catalogue.NATURAL_VILLAGE, year, name));
  }

  private Optional<Row> find(Entity entity, Predicate<Row> meant) {
    return village.rows(entity).stream().filter(meant).findFirst();
  }

  /// Whether a column says which village, year or natural village a row is about.
  static boolean identifies(@Nullable Meaning meaning) {
    return isYear(meaning)
        || isName(meaning)
        || meaning instanceof Meaning.Place(var field) && field.column().equals(VILLAGE.NAME);
  }

  private static boolean isYear(@Nullable Meaning meaning) {
    return meaning instanceof Meaning.Year
        || meaning instanceof Meaning.OfList(var field) && YEARS.contains(field);
  }

  private static boolean isName(@Nullable Meaning meaning) {
    return meaning instanceof Meaning.OfList(var field) && field.equals(NAME);
  }
}
