package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Takes the lines of the village list (村情): one line, one year of our village. A column that the
/// village's year does not have is refused by name, since no household could keep it.
final class VillageYears {

  private final VillageFile village;
  private final Draft draft;
  private final Ledger ledger;
  private final Places places;
  private final Writer writer;
  private final List<Planner.Taken> taken = new ArrayList<>();
  private final int usual;

  /// @param usual the year of lines that name none
  VillageYears(VillageFile village, Draft draft, Ledger ledger, Places places, int usual) {
    this.village = village;
    this.draft = draft;
    this.ledger = ledger;
    this.places = places;
    this.usual = usual;
    writer = new Writer(draft, ledger);
  }

  static boolean isOne(SheetRow row) {
    return row.header().list() == Catalogue.VILLAGE_YEAR;
  }

  void take(SheetRow row) {
    Optional<SheetRow.Placed> said = row.find(VillageYears::isYear);
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
    Row target = year(year);
    Subject subject = new Subject(target.id(), null, null, year);
    taken.add(new Planner.Taken(row, subject));
    for (SheetRow.Placed placed : row.cells()) {
      switch (placed.column().meaning()) {
        case Meaning.Place(var field) -> ledger.cell(places.take(draft, field, placed));
        case Meaning meaning when isYear(meaning) -> ledger.cell(Fate.IDENTIFIES);
        case Meaning.OfList(var field) -> writer.cell(subject, target, field, placed);
        case null, default ->
          writer.refuse(
              placed, Problem.of("problem.no-village-column", placed.column().heading()));
      }
    }
  }

  /// The lines with the years of which they speak.
  List<Planner.Taken> taken() {
    return taken;
  }

  private Row year(int year) {
    return village.rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, 0) == year)
        .findFirst()
        .orElseGet(() -> Row.keyed(Catalogue.VILLAGE_YEAR, year));
  }

  /// Whether a column says which village or which year a row is about.
  static boolean identifies(@Nullable Meaning meaning) {
    return isYear(meaning)
        || meaning instanceof Meaning.Place(var field) && field.column().equals(VILLAGE.NAME);
  }

  private static boolean isYear(@Nullable Meaning meaning) {
    Field<Integer> year = Catalogue.VILLAGE_YEAR.field(VILLAGE_YEAR.YEAR);
    return meaning instanceof Meaning.Year
        || meaning instanceof Meaning.OfList(var field) && field.equals(year);
  }
}
