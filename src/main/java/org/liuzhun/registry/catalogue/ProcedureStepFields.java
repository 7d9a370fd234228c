package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.StepKind;

/// 程序记录 — procedure step.
final class ProcedureStepFields {
  private ProcedureStepFields() {}

  static final Entity ENTITY = Entity.of(PROCEDURE_STEP, Owner.HOUSEHOLD, Section.STATUS)
      .add(PROCEDURE_STEP.HOUSEHOLD, reference("household"))
      .add(PROCEDURE_STEP.EPISODE, reference("episode"))
      .add(PROCEDURE_STEP.KIND, code(StepKind.class))
      .required()
      .add(PROCEDURE_STEP.DONE_ON, day())
      .add(PROCEDURE_STEP.PLACE, text(100))
      .add(PROCEDURE_STEP.PRESENT, count())
      .add(PROCEDURE_STEP.EXPECTED, count())
      .add(PROCEDURE_STEP.VOTES_FOR, count())
      .add(PROCEDURE_STEP.VOTES_AGAINST, count())
      .add(PROCEDURE_STEP.VOTES_ABSTAINED, count())
      .add(PROCEDURE_STEP.PUBLIC_FROM, day())
      .add(PROCEDURE_STEP.PUBLIC_UNTIL, day())
      .add(PROCEDURE_STEP.OBJECTION, longText())
      .add(PROCEDURE_STEP.SIGNER, text(60))
      .add(PROCEDURE_STEP.REMARK, longText())
      .build();
}
