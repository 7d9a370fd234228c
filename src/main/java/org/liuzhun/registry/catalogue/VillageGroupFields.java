package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.VILLAGE_GROUP;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 村民小组 — group of the village.
final class VillageGroupFields {
  private VillageGroupFields() {}

  static final Entity ENTITY = Entity.of(VILLAGE_GROUP, Owner.VILLAGE, Section.VILLAGE)
      .add(VILLAGE_GROUP.NAME, text(60))
      .required()
      .add(VILLAGE_GROUP.LEADER, text(60))
      .add(VILLAGE_GROUP.PHONE, phone())
      .add(VILLAGE_GROUP.HOUSEHOLDS, count())
      .add(VILLAGE_GROUP.PEOPLE, count())
      .add(VILLAGE_GROUP.GRID_WORKER, text(60))
      .naturalKey(VILLAGE_GROUP.NAME)
      .build();
}
