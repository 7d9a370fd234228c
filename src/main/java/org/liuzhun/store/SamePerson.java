package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Makes two rows of one person one: the kept row gets what only the other had, and everything that
/// belonged to the other.
///
/// @param village the village
/// @param kept the person who stays
/// @param gone the person whose row goes
record SamePerson(VillageFile village, UUID kept, UUID gone) {

  private static final String PERSON = "person";

  void into(Edit.Builder edit) {
    Row stays = person(kept).orElse(Row.empty(Catalogue.PERSON, kept));
    Row goes = person(gone).orElse(Row.empty(Catalogue.PERSON, gone));
    edit.change(stays, filled(stays, goes));
    Set<Row> rows = village.dossiersOf(gone).stream()
        .flatMap(dossier -> Catalogue.ENTITIES.stream().flatMap(e -> dossier.rows(e).stream()))
        .filter(row -> gone.equals(personOf(row)))
        .collect(Collectors.toSet());
    rows.forEach(row -> handOver(row, edit));
    edit.delete(goes);
  }

  private void handOver(Row row, Edit.Builder edit) {
    Entity entity = row.entity();
    if (entity == Catalogue.MEMBERSHIP && isMember(row.get(MEMBERSHIP.HOUSEHOLD))) {
      edit.delete(row);
    } else if (entity.naturalKey().isEmpty()) {
      edit.change(row, row.with(column(entity), kept));
    } else {
      rekey(row, edit);
    }
  }

  private void rekey(Row row, Edit.Builder edit) {
    Entity entity = row.entity();
    Object[] key = entity.naturalKey().stream()
        .map(column -> column.equals(column(entity)) ? kept : row.get(column))
        .toArray();
    Row target = Row.keyed(entity, key);
    Row there = find(target).orElse(Row.empty(entity, target.id()));
    edit.change(there, filled(filled(there, target), row.with(column(entity), kept)));
    edit.delete(row);
  }

  private boolean isMember(@Nullable UUID household) {
    return household != null
        && village.dossier(household).flatMap(dossier -> dossier.member(kept)).isPresent();
  }

  private Optional<Row> person(UUID id) {
    return village.dossiersOf(id).stream()
        .flatMap(dossier -> dossier.rows(Catalogue.PERSON).stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  private Optional<Row> find(Row row) {
    List<Dossier> dossiers = village.dossiersOf(kept);
    return dossiers.stream().flatMap(dossier -> dossier.find(row.id()).stream()).findFirst();
  }

  private static Row filled(Row row, Row from) {
    Row now = row;
    for (Field<?> field : row.entity().fields()) {
      if (now.get(field.column()) == null) {
        now = copied(now, field.column(), from);
      }
    }
    return now;
  }

  private static <T> Row copied(Row row, TableField<?, T> column, Row from) {
    return row.with(column, from.get(column));
  }

  private static @Nullable UUID personOf(Row row) {
    boolean owned = row.entity() != Catalogue.PERSON
        && (row.entity().owner() != Owner.VILLAGE)
        && row.entity().field(PERSON).isPresent();
    return owned ? row.get(column(row.entity())) : null;
  }

  @SuppressWarnings("unchecked")
  private static TableField<?, UUID> column(Entity entity) {
    return (TableField<?, UUID>) entity.field(PERSON).map(Field::column).orElseThrow();
  }
}
