package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.account;
import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.FundSource;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.SignMode;

/// 到户补助 — payment to a household or person.
final class PaymentFields {
  private PaymentFields() {}

  static final Entity ENTITY = Entity.of(PAYMENT, Owner.HOUSEHOLD, Section.FUNDS)
      .add(PAYMENT.HOUSEHOLD, reference("household"))
      .add(PAYMENT.PERSON, reference("person"))
      .add(PAYMENT.PROJECT, reference("project"))
      .add(PAYMENT.MEASURE, reference("measure"))
      .add(PAYMENT.POLICY, text(100))
      .add(PAYMENT.SOURCE, code(FundSource.class))
      .add(PAYMENT.PERIOD, text(40))
      .add(PAYMENT.STANDARD, money())
      .add(PAYMENT.QUANTITY, quantity(Unit.NONE))
      .add(PAYMENT.QUANTITY_UNIT, text(20))
      .add(PAYMENT.AMOUNT, money())
      .add(PAYMENT.ACCOUNT, account())
      .add(PAYMENT.ACCOUNT_NAME, text(60))
      .add(PAYMENT.APPROVED_ON, day())
      .add(PAYMENT.PAID_ON, day())
      .add(PAYMENT.RECEIVED_ON, day())
      .add(PAYMENT.SIGNED_BY, text(60))
      .add(PAYMENT.SIGN_MODE, code(SignMode.class))
      .add(PAYMENT.INCOME_ITEM, code(IncomeItem.class))
      .add(PAYMENT.REMARK, text(200))
      .add(PAYMENT.EVENT, reference("event"))
      .build();
}
