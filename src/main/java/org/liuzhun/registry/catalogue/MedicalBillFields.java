package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.MEDICAL_BILL;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 医疗费用 — cost of one treatment.
final class MedicalBillFields {
  private MedicalBillFields() {}

  static final Entity ENTITY = Entity.of(MEDICAL_BILL, Owner.PERSON, Section.GUARANTEES)
      .add(MEDICAL_BILL.PERSON, reference("person"))
      .add(MEDICAL_BILL.TREATED_ON, day())
      .required()
      .add(MEDICAL_BILL.HOSPITAL, text(100))
      .add(MEDICAL_BILL.DISEASE, text(100))
      .sensitive()
      .add(MEDICAL_BILL.INPATIENT, flag())
      .add(MEDICAL_BILL.TOTAL, money())
      .add(MEDICAL_BILL.INSURED, money())
      .add(MEDICAL_BILL.SERIOUS_INSURED, money())
      .add(MEDICAL_BILL.AID, money())
      .add(MEDICAL_BILL.SELF_PAID, money())
      .add(MEDICAL_BILL.COMPLIANT, money())
      .build();
}
