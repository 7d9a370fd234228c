package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.COLLECTIVE_ENTRY;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.LedgerKind;

/// 集体经济收支 — income or expense of the village collective.
final class CollectiveEntryFields {
  private CollectiveEntryFields() {}

  static final Entity ENTITY = Entity.of(COLLECTIVE_ENTRY, Owner.VILLAGE, Section.FUNDS)
      .add(COLLECTIVE_ENTRY.BOOKED_ON, day())
      .required()
      .add(COLLECTIVE_ENTRY.KIND, code(LedgerKind.class))
      .add(COLLECTIVE_ENTRY.ITEM, text(100))
      .add(COLLECTIVE_ENTRY.AMOUNT, money())
      .add(COLLECTIVE_ENTRY.PROJECT, reference("project"))
      .add(COLLECTIVE_ENTRY.ASSET, reference("asset"))
      .add(COLLECTIVE_ENTRY.VOUCHER, text(60))
      .add(COLLECTIVE_ENTRY.REMARK, text(200))
      .build();
}
