package org.liuzhun.ui.grid;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.Term;

/// A column of the grid (表格列): a field of each household or member, of a year where the rows are
/// yearly; or the amount of an income item in the statement of the year.
///
/// @param field the field
/// @param year the year; meaningless for rows that have none
/// @param item the income item, or null
record GridColumn(Field<?> field, int year, @Nullable IncomeItem item) {

  private static final List<Entity> OF_HOUSEHOLDS =
      List.of(Catalogue.HOUSEHOLD, Catalogue.HOUSEHOLD_YEAR, Catalogue.INCOME_STATEMENT);
  private static final List<Entity> OF_PEOPLE =
      List.of(Catalogue.PERSON, Catalogue.MEMBERSHIP, Catalogue.PERSON_YEAR);

  /// All columns that a grid can have in a year.
  static List<GridColumn> offered(boolean people, int year) {
    Stream<GridColumn> fields = (people ? OF_PEOPLE : OF_HOUSEHOLDS)
        .stream()
            .flatMap(entity -> FormFields.withinYear(entity).stream()
                .filter(field -> !entity.naturalKey().contains(field.column())))
            .map(field -> new GridColumn(field, year, null));
    Stream<GridColumn> items = people
        ? Stream.empty()
        : Stream.of(IncomeItem.values())
            .map(item ->
                new GridColumn(Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT), year, item));
    return Stream.concat(fields, items).toList();
  }

  /// The entity of its rows.
  Entity entity() {
    String key = field.key();
    return Catalogue.entity(key.substring(0, key.indexOf('.'))).orElseThrow();
  }

  /// Whether it is of a year.
  boolean yearly() {
    return item != null || entity().field("year").isPresent();
  }

  /// What it is called.
  String heading() {
    String name = item == null ? field.label(Texts.language()) : Term.of(item);
    return yearly() ? Texts.of("ui.grid.heading.year", name, String.valueOf(year)) : name;
  }

  /// What stands above it in the grid: with the unit.
  String head() {
    String unit = field.kind().unit().label();
    return unit.isEmpty() ? heading() : Texts.of("ui.parts.of-unit", heading(), unit);
  }

  /// Whether figures stand in it, which are set to the right.
  boolean isFigure() {
    return field.kind() instanceof DecimalKind || field.kind() instanceof CountKind;
  }

  /// The row of a line, with its key; it need not be in the register yet.
  Row row(GridLine line) {
    UUID person = line.person();
    Entity entity = entity();
    if (item != null) {
      return Row.keyed(entity, statement(line).id(), Coded.of(item), null)
          .with(INCOME_ITEM.HOUSEHOLD, line.household());
    }
    if (entity == Catalogue.INCOME_STATEMENT) {
      return statement(line);
    }
    UUID owner = person == null ? line.household() : person;
    return yearly() ? Row.keyed(entity, owner, year) : Row.empty(entity, owner);
  }

  /// The row of a line as the register has it; empty when it has none.
  Row stored(GridLine line, Dossier dossier) {
    Row row = row(line);
    if (entity() == Catalogue.MEMBERSHIP) {
      return dossier.everybody().stream()
          .filter(member -> member.file().id().equals(line.person()))
          .reduce((_, later) -> later)
          .orElseThrow()
          .membership();
    }
    return dossier.rows(entity()).stream()
        .filter(one -> one.id().equals(row.id()))
        .findFirst()
        .orElse(Row.empty(entity(), row.id()));
  }

  /// The row above it that has to be there as well: the statement of an income item.
  @Nullable
  Row parent(GridLine line) {
    return item == null ? null : statement(line);
  }

  private Row statement(GridLine line) {
    return Row.keyed(
        Catalogue.INCOME_STATEMENT, line.household(), Coded.of(StatementPurpose.YEARLY), year);
  }
}
