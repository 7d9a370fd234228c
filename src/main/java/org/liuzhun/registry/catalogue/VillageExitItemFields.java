package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 村退出指标 — item of the village's exit list.
final class VillageExitItemFields {
  private VillageExitItemFields() {}

  static final Entity ENTITY = Entity.of(VILLAGE_EXIT_ITEM, Owner.VILLAGE, Section.VILLAGE)
      .add(VILLAGE_EXIT_ITEM.YEAR, year())
      .required()
      .add(VILLAGE_EXIT_ITEM.ITEM, text(60))
      .required()
      .add(VILLAGE_EXIT_ITEM.PASSED, flag())
      .add(VILLAGE_EXIT_ITEM.EVIDENCE, text(200))
      .add(VILLAGE_EXIT_ITEM.CHECKED_ON, day())
      .naturalKey(VILLAGE_EXIT_ITEM.YEAR, VILLAGE_EXIT_ITEM.ITEM)
      .build();
}
