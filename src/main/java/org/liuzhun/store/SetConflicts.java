package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Entries of a household's sets that two laptops made (同一条填了两次): a cause, a risk, a helper, a
/// share in a project, an entitlement that stands there twice. What only one of them made simply
/// stands beside the others.
///
/// @param rows makes conflicts of rows
/// @param village the village
record SetConflicts(RowConflicts rows, VillageFile village) {

  /// What makes two rows of a kind the same entry; none is without the first two.
  static final Map<Entity, List<TableField<?, ?>>> SETS = Map.of(
      Catalogue.CAUSE, List.of(CAUSE.HOUSEHOLD, CAUSE.KIND, CAUSE.EPISODE, CAUSE.PERSON),
      Catalogue.RISK,
          List.of(RISK.HOUSEHOLD, RISK.KIND, RISK.EPISODE, RISK.PERSON, RISK.HAPPENED_ON),
      Catalogue.PAIRING, List.of(PAIRING.HOUSEHOLD, PAIRING.HELPER, PAIRING.ENDS_ON),
      Catalogue.BENEFICIARY,
          List.of(BENEFICIARY.HOUSEHOLD, BENEFICIARY.PROJECT, BENEFICIARY.CAUSE, BENEFICIARY.RISK),
      Catalogue.ENTITLEMENT,
          List.of(ENTITLEMENT.HOUSEHOLD, ENTITLEMENT.POLICY, ENTITLEMENT.PERSON));

  List<Conflict> list() {
    List<Conflict> found = new ArrayList<>();
    Set<UUID> different = rows.different();
    SETS.forEach((entity, key) -> alike(entity, key).stream()
        .filter(same -> same.size() > 1 && !different.contains(name(same)))
        .forEach(same -> rows.of(Conflict.Kind.SAME_ENTRY, entity, same).ifPresent(found::add)));
    return found;
  }

  private static UUID name(List<Row> same) {
    return RowConflicts.name(same.stream().map(Row::id).toList());
  }

  private Collection<List<Row>> alike(Entity entity, List<TableField<?, ?>> key) {
    return village.all(entity).stream()
        .filter(row -> row.get(key.get(0)) != null && row.get(key.get(1)) != null)
        .collect(Collectors.groupingBy(
            row -> Arrays.asList(key.stream().map(row::get).toArray())))
        .values();
  }
}
