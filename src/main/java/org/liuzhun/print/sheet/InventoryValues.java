package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// What the village file holds, counted, for the next first secretary (移交清单).
final class InventoryValues {

  private final VillageFile village;

  InventoryValues(VillageFile village) {
    this.village = village;
  }

  List<Map<String, Object>> lines() {
    return Catalogue.ENTITIES.stream()
        .filter(entity -> entity != Catalogue.OTHER_COLUMN && entity != Catalogue.VILLAGE)
        .filter(entity -> !rows(entity).isEmpty())
        .map(this::line)
        .toList();
  }

  private Map<String, Object> line(Entity entity) {
    List<Row> rows = rows(entity);
    return new Values()
        .put(Key.INVENTORY_ITEM, entity.term())
        .put(Key.INVENTORY_COUNT, Integer.toString(rows.size()))
        .put(
            Key.INVENTORY_NOTE, FileValues.latest(rows).map(LocalDate::toString).orElse(""))
        .map();
  }

  private List<Row> rows(Entity entity) {
    if (entity.owner() == Owner.VILLAGE) {
      return village.rows(entity);
    }
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(entity).stream())
        .distinct()
        .toList();
  }
}
