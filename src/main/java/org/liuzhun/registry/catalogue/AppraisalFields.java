package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.APPRAISAL;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.Grade;

/// 考核评价 — assessment of a member, or of the village's work.
final class AppraisalFields {
  private AppraisalFields() {}

  static final Entity ENTITY = Entity.of(APPRAISAL, Owner.VILLAGE, Section.HELPERS)
      .add(APPRAISAL.HELPER, reference("helper"))
      .add(APPRAISAL.YEAR, year())
      .required()
      .add(APPRAISAL.GRADE, code(Grade.class))
      .add(APPRAISAL.BY_UNIT, text(100))
      .add(APPRAISAL.INTERVIEWED_ON, day())
      .add(APPRAISAL.INTERVIEW, longText())
      .add(APPRAISAL.REMARK, text(200))
      .build();
}
