package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PAIRING;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 结对帮扶 — pairing.
final class PairingFields {
  private PairingFields() {}

  static final Entity ENTITY = Entity.of(PAIRING, Owner.HOUSEHOLD, Section.HELPERS)
      .add(PAIRING.HOUSEHOLD, reference("household"))
      .add(PAIRING.HELPER, reference("helper"))
      .add(PAIRING.STARTS_ON, day())
      .add(PAIRING.ENDS_ON, day())
      .add(PAIRING.END_REASON, text(200))
      .build();
}
