package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.ASSET_LEASE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 资产租赁 — lease of an asset.
final class AssetLeaseFields {
  private AssetLeaseFields() {}

  static final Entity ENTITY = Entity.of(ASSET_LEASE, Owner.VILLAGE, Section.PROJECTS)
      .add(ASSET_LEASE.ASSET, reference("asset"))
      .add(ASSET_LEASE.TENANT, text(100))
      .required()
      .add(ASSET_LEASE.CONTRACT_NUMBER, text(60))
      .add(ASSET_LEASE.STARTS_ON, day())
      .add(ASSET_LEASE.ENDS_ON, day())
      .add(ASSET_LEASE.RENT, money())
      .add(ASSET_LEASE.PAID_ON, day())
      .retired()
      .add(ASSET_LEASE.PAID_AMOUNT, money())
      .retired()
      .build();
}
