package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.WeakDimension;

/// 发展短板 — weak point of the village and the task from it.
final class WeakPointFields {
  private WeakPointFields() {}

  static final Entity ENTITY = Entity.of(WEAK_POINT, Owner.VILLAGE, Section.VILLAGE)
      .add(WEAK_POINT.YEAR, year())
      .required()
      .add(WEAK_POINT.DIMENSION, code(WeakDimension.class))
      .add(WEAK_POINT.INDICATOR, text(100))
      .add(WEAK_POINT.THRESHOLD, text(60))
      .add(WEAK_POINT.VALUE, text(60))
      .add(WEAK_POINT.GAP, text(200))
      .add(WEAK_POINT.TASK, longText())
      .add(WEAK_POINT.OWNER, text(60))
      .add(WEAK_POINT.DUE_ON, day())
      .add(WEAK_POINT.STATE, code(MeasureState.class))
      .add(WEAK_POINT.DONE_ON, day())
      .add(WEAK_POINT.RESULT, text(200))
      .build();
}
