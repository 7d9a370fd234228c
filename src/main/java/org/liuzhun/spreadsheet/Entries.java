package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Takes the lines of a list. A line is an entry that the register has already when both agree in
/// something and contradict each other in nothing; else it is a new one. So nothing is written
/// over, and the same sheet twice changes nothing.
final class Entries {

  private final VillageFile village;
  private final Draft draft;
  private final Writer writer;
  private final RowId ids;
  private final Map<Entity, Map<UUID, List<UUID>>> known = new HashMap<>();

  Entries(VillageFile village, Draft draft, Writer writer, RowId ids) {
    this.village = village;
    this.draft = draft;
    this.writer = writer;
    this.ids = ids;
  }

  /// Takes the cells of the list's columns.
  ///
  /// @return the cells that fit nowhere: nobody is named whose they could be, or nobody bears the
  ///     name that they say
  List<SheetRow.Placed> take(SheetRow row, Subject subject, Entity list) {
    List<SheetRow.Placed> left = new ArrayList<>();
    Map<Field<?>, SheetRow.Placed> cells = new LinkedHashMap<>();
    Map<Field<?>, Object> values = new LinkedHashMap<>();
    UUID owner = list.owner() == Owner.PERSON ? subject.person() : subject.household();
    for (SheetRow.Placed placed : row.cells()) {
      if (placed.column().meaning() instanceof Meaning.OfList(var field)) {
        Optional<Object> value = value(field, placed, subject);
        boolean named = field.kind() instanceof ReferenceKind;
        if (owner == null || named && value.isEmpty()) {
          left.add(placed);
        } else {
          cells.put(field, placed);
          value.ifPresent(some -> values.put(field, some));
        }
      }
    }
    if (owner != null) {
      Row entry =
          values.isEmpty() ? Row.empty(list, ids.next()) : entry(list, owner, subject, values);
      cells.forEach((field, placed) -> write(subject, entry, field, values.get(field), placed));
    }
    return left;
  }

  /// Whether the person of a line has a spell of work in its year.
  boolean worksIn(Subject subject) {
    return subject.person() != null
        && known(Catalogue.WORK_SPELL).getOrDefault(subject.person(), List.of()).stream()
            .flatMap(id -> draft.find(id).stream())
            .anyMatch(row -> WorkYear.has(row, subject.year()));
  }

  /// A reference is said by name and has no text of its own; everything else is read as it stands.
  @SuppressWarnings("unchecked")
  private void write(
      Subject subject, Row entry, Field<?> field, @Nullable Object value, SheetRow.Placed placed) {
    if (field.kind() instanceof ReferenceKind && value != null) {
      writer.book(placed, writer.value(subject, entry, (Field<Object>) field, value, placed), null);
    } else {
      writer.cell(subject, entry, field, placed);
    }
  }

  private Row entry(Entity list, UUID owner, Subject subject, Map<Field<?>, Object> values) {
    List<UUID> owned = known(list).computeIfAbsent(owner, _ -> new ArrayList<>());
    Optional<Row> same = owned.stream()
        .flatMap(id -> draft.find(id).stream())
        .filter(row -> agrees(row, values))
        .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    Row fresh = with(Row.empty(list, ids.next()), "household", subject.household());
    fresh = with(fresh, "person", subject.person());
    owned.add(fresh.id());
    return fresh;
  }

  @SuppressWarnings("unchecked")
  private static Row with(Row row, String name, @Nullable UUID value) {
    return row.entity()
        .field(name)
        .filter(field -> field.kind() instanceof ReferenceKind(var to) && to.equals(name))
        .map(field -> row.with((TableField<?, UUID>) field.column(), value))
        .orElse(row);
  }

  private static boolean agrees(Row row, Map<Field<?>, Object> values) {
    boolean some = false;
    for (Map.Entry<Field<?>, Object> value : values.entrySet()) {
      Object has = row.get(value.getKey().column());
      if (has != null && !has.equals(value.getValue())) {
        return false;
      }
      some |= has != null;
    }
    return some;
  }

  private Map<UUID, List<UUID>> known(Entity list) {
    return known.computeIfAbsent(list, _ -> {
      Map<UUID, List<UUID>> byOwner = new HashMap<>();
      list.owning()
          .ifPresent(owning -> village
              .dossiers()
              .forEach(dossier -> dossier
                  .rows(list)
                  .forEach(row -> byOwner
                      .computeIfAbsent(row.get(owning), _ -> new ArrayList<>())
                      .add(row.id()))));
      return byOwner;
    });
  }

  private Optional<Object> value(Field<?> field, SheetRow.Placed placed, Subject subject) {
    if (field.kind() instanceof ReferenceKind(String to)) {
      return named(to, placed.shown().strip(), subject);
    }
    return placed.parse(field.kind()) instanceof Parsed.Value<?>(var value)
        ? Optional.ofNullable(value)
        : Optional.empty();
  }

  /// The one row of the village's own that bears the name, or the person of the line.
  private Optional<Object> named(String entity, String name, Subject subject) {
    if (entity.equals("person")) {
      return Optional.ofNullable(subject.person());
    }
    List<Row> bearers = Catalogue.entity(entity).stream()
        .filter(kind -> kind.owner() == Owner.VILLAGE)
        .flatMap(kind -> village.rows(kind).stream())
        .filter(row -> row.entity()
            .field("name")
            .filter(field -> name.equals(row.get(field.column())))
            .isPresent())
        .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst().id()) : Optional.empty();
  }
}
