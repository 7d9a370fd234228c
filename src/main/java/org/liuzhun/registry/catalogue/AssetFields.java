package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.number;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.ASSET;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.AssetClass;
import org.liuzhun.registry.code.AssetOwner;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.FundSource;

/// 项目资产 — asset that a project left.
final class AssetFields {
  private AssetFields() {}

  static final Entity ENTITY = Entity.of(ASSET, Owner.VILLAGE, Section.PROJECTS)
      .add(ASSET.NAME, text(100))
      .required()
      .add(ASSET.NUMBER, number())
      .add(ASSET.KIND, code(AssetClass.class))
      .add(ASSET.PROJECT, reference("project"))
      .add(ASSET.SOURCE, code(FundSource.class))
      .add(ASSET.ORIGINAL_VALUE, money())
      .add(ASSET.NET_VALUE, money())
      .add(ASSET.QUANTITY, quantity(Unit.NONE))
      .add(ASSET.QUANTITY_UNIT, text(20))
      .add(ASSET.PLACE, text(100))
      .add(ASSET.BUILT_ON, day())
      .add(ASSET.OWNER, code(AssetOwner.class))
      .add(ASSET.REGISTERED_ON, day())
      .add(ASSET.REGISTER_NUMBER, text(60))
      .add(ASSET.HANDED_OVER_ON, day())
      .add(ASSET.KEEPER, text(100))
      .add(ASSET.KEEPER_PERSON, text(60))
      .add(ASSET.OPERATOR, text(100))
      .add(ASSET.YEARLY_RETURN, money())
      .add(ASSET.DISTRIBUTION_PLAN, longText())
      .add(ASSET.STATE, code(AssetState.class))
      .add(ASSET.HOUSEHOLD, reference("household"))
      .add(ASSET.REMARK, longText())
      .build();
}
