package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.account;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.DIVIDEND;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 分红发放 — dividend due and paid.
final class DividendFields {
  private DividendFields() {}

  static final Entity ENTITY = Entity.of(DIVIDEND, Owner.HOUSEHOLD, Section.FUNDS)
      .add(DIVIDEND.HOUSEHOLD, reference("household"))
      .add(DIVIDEND.PERSON, reference("person"))
      .add(DIVIDEND.PROJECT, reference("project"))
      .add(DIVIDEND.ASSET, reference("asset"))
      .add(DIVIDEND.BODY, text(100))
      .add(DIVIDEND.YEAR, year())
      .add(DIVIDEND.DUE_ON, day())
      .add(DIVIDEND.DUE_AMOUNT, money())
      .add(DIVIDEND.PAID_ON, day())
      .add(DIVIDEND.PAID_AMOUNT, money())
      .add(DIVIDEND.ACCOUNT, account())
      .add(DIVIDEND.SIGNED_BY, text(60))
      .build();
}
