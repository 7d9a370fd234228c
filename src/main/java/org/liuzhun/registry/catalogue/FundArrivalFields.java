package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.FundSource;

/// 资金到位 — arrival of funds.
final class FundArrivalFields {
  private FundArrivalFields() {}

  static final Entity ENTITY = Entity.of(FUND_ARRIVAL, Owner.VILLAGE, Section.FUNDS)
      .add(FUND_ARRIVAL.PROJECT, reference("project"))
      .add(FUND_ARRIVAL.SOURCE, code(FundSource.class))
      .add(FUND_ARRIVAL.DOCUMENT_NUMBER, text(60))
      .add(FUND_ARRIVAL.ISSUED_ON, day())
      .add(FUND_ARRIVAL.ARRIVED_ON, day())
      .required()
      .add(FUND_ARRIVAL.AMOUNT, money())
      .add(FUND_ARRIVAL.REMARK, text(200))
      .build();
}
