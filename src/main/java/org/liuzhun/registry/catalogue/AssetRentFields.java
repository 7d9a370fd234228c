package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 资产租金 — rent of an asset for one year of its lease.
final class AssetRentFields {
  private AssetRentFields() {}

  static final Entity ENTITY = Entity.of(ASSET_RENT, Owner.VILLAGE, Section.PROJECTS)
      .add(ASSET_RENT.ASSET, reference("asset"))
      .add(ASSET_RENT.ASSET_LEASE, reference("asset_lease"))
      .required()
      .add(ASSET_RENT.YEAR, year())
      .required()
      .add(ASSET_RENT.DUE_ON, day())
      .add(ASSET_RENT.DUE_AMOUNT, money())
      .add(ASSET_RENT.PAID_ON, day())
      .add(ASSET_RENT.PAID_AMOUNT, money())
      .add(ASSET_RENT.REMARK, text(200))
      .naturalKey(ASSET_RENT.ASSET_LEASE, ASSET_RENT.YEAR)
      .build();
}
