package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;

/// The rows of a household's lists as they are while a sheet is taken.
final class Owned {

  private final VillageFile village;
  private final Draft draft;
  private final Map<Entity, Map<UUID, List<UUID>>> known = new HashMap<>();

  Owned(VillageFile village, Draft draft) {
    this.village = village;
    this.draft = draft;
  }

  List<Row> rows(Entity entity, UUID household) {
    return ids(entity, household).stream()
        .flatMap(id -> draft.find(id).stream())
        .toList();
  }

  Row add(Row fresh, UUID household) {
    ids(fresh.entity(), household).add(fresh.id());
    return draft.open(fresh);
  }

  private List<UUID> ids(Entity entity, UUID household) {
    return known
        .computeIfAbsent(entity, _ -> new HashMap<>())
        .computeIfAbsent(
            household,
            _ -> new ArrayList<>(village.dossier(household).stream()
                .flatMap(dossier -> dossier.rows(entity).stream())
                .map(Row::id)
                .toList()));
  }
}
