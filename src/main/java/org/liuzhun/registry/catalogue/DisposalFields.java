package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.DISPOSAL;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.DisposalKind;

/// 资产处置 — disposal of an asset.
final class DisposalFields {
  private DisposalFields() {}

  static final Entity ENTITY = Entity.of(DISPOSAL, Owner.VILLAGE, Section.PROJECTS)
      .add(DISPOSAL.ASSET, reference("asset"))
      .add(DISPOSAL.KIND, code(DisposalKind.class))
      .add(DISPOSAL.DECIDED_ON, day())
      .add(DISPOSAL.APPROVED_BY, text(100))
      .add(DISPOSAL.DONE_ON, day())
      .required()
      .add(DISPOSAL.PROCEEDS, money())
      .add(DISPOSAL.REASON, text(200))
      .build();
}
