package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.DIARY_ENTRY;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 民情日记 — entry of a work diary.
final class DiaryEntryFields {
  private DiaryEntryFields() {}

  static final Entity ENTITY = Entity.of(DIARY_ENTRY, Owner.VILLAGE, Section.HELPERS)
      .add(DIARY_ENTRY.HELPER, reference("helper"))
      .add(DIARY_ENTRY.WRITTEN_ON, day())
      .required()
      .add(DIARY_ENTRY.WEATHER, text(20))
      .add(DIARY_ENTRY.PLACE, text(100))
      .add(DIARY_ENTRY.HOUSEHOLD, reference("household"))
      .add(DIARY_ENTRY.PEOPLE, text(200))
      .add(DIARY_ENTRY.CONTENT, longText())
      .add(DIARY_ENTRY.PROBLEM, longText())
      .add(DIARY_ENTRY.HANDLING, longText())
      .add(DIARY_ENTRY.NEXT_STEP, longText())
      .build();
}
