package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.account;
import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.DISBURSEMENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.FundSource;
import org.liuzhun.registry.code.PaymentBasis;

/// 资金拨付 — payment out of a project's funds to a contractor.
final class DisbursementFields {
  private DisbursementFields() {}

  static final Entity ENTITY = Entity.of(DISBURSEMENT, Owner.VILLAGE, Section.FUNDS)
      .add(DISBURSEMENT.PROJECT, reference("project"))
      .add(DISBURSEMENT.CONTRACT, reference("project_contract"))
      .add(DISBURSEMENT.SOURCE, code(FundSource.class))
      .add(DISBURSEMENT.PAID_ON, day())
      .required()
      .add(DISBURSEMENT.AMOUNT, money())
      .add(DISBURSEMENT.BASIS, code(PaymentBasis.class))
      .add(DISBURSEMENT.PROGRESS, quantity(Unit.PERCENT))
      .add(DISBURSEMENT.PAYEE, text(100))
      .add(DISBURSEMENT.ACCOUNT, account())
      .add(DISBURSEMENT.VOUCHER, text(60))
      .add(DISBURSEMENT.REMARK, text(200))
      .build();
}
