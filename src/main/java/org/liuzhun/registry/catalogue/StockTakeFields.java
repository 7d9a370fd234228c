package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.STOCK_TAKE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.AssetState;

/// 资产盘点 — yearly stock-take of an asset.
final class StockTakeFields {
  private StockTakeFields() {}

  static final Entity ENTITY = Entity.of(STOCK_TAKE, Owner.VILLAGE, Section.PROJECTS)
      .add(STOCK_TAKE.ASSET, reference("asset"))
      .required()
      .add(STOCK_TAKE.YEAR, year())
      .required()
      .add(STOCK_TAKE.CHECKED_ON, day())
      .add(STOCK_TAKE.CHECKER, text(60))
      .add(STOCK_TAKE.STATE, code(AssetState.class))
      .add(STOCK_TAKE.QUANTITY, quantity(Unit.NONE))
      .add(STOCK_TAKE.PROBLEM, text(200))
      .add(STOCK_TAKE.ACTION, text(200))
      .naturalKey(STOCK_TAKE.ASSET, STOCK_TAKE.YEAR)
      .build();
}
