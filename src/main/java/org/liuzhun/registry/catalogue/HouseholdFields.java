package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.account;
import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.month;
import static org.liuzhun.registry.Kind.number;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.ClosingReason;
import org.liuzhun.registry.code.FamilyPlanning;
import org.liuzhun.registry.code.HouseholdType;
import org.liuzhun.registry.code.IdentificationStandard;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.PovertyAttribute;
import org.liuzhun.registry.code.RelocationMode;
import org.liuzhun.registry.code.SignMode;

/// 农户 — household.
final class HouseholdFields {
  private HouseholdFields() {}

  static final Entity ENTITY = Entity.of(HOUSEHOLD, Owner.HOUSEHOLD, Section.BASIC)
      .add(HOUSEHOLD.VILLAGE_GROUP, text(60))
      .add(HOUSEHOLD.NUMBER, number())
      .add(HOUSEHOLD.ADDRESS, text(200))
      .add(HOUSEHOLD.PHONE, phone())
      .add(HOUSEHOLD.BANK, text(60))
      .add(HOUSEHOLD.ACCOUNT, account())
      .add(HOUSEHOLD.ACCOUNT_NAME, text(60))
      .add(HOUSEHOLD.IDENTIFICATION_STANDARD, code(IdentificationStandard.class))
      .add(HOUSEHOLD.ATTRIBUTE, code(PovertyAttribute.class))
      .add(HOUSEHOLD.STATED_TYPE, code(HouseholdType.class))
      .add(HOUSEHOLD.STATED_MONITORED_TYPE, code(MonitoredType.class))
      .add(HOUSEHOLD.FIRST_IDENTIFIED, month())
      .add(HOUSEHOLD.PLANNED_EXIT_YEAR, year())
      .add(HOUSEHOLD.EXIT_YEAR, year())
      .add(HOUSEHOLD.STATED_MEMBERS, count())
      .add(HOUSEHOLD.MARTYR_FAMILY, flag())
      .add(HOUSEHOLD.WITHOUT_LABOUR, flag())
      .add(HOUSEHOLD.FAMILY_PLANNING, code(FamilyPlanning.class))
      .add(HOUSEHOLD.RELOCATED, flag())
      .add(HOUSEHOLD.RELOCATION_MODE, code(RelocationMode.class))
      .add(HOUSEHOLD.RELOCATION_SITE, text(100))
      .add(HOUSEHOLD.RELOCATION_ADDRESS, text(200))
      .add(HOUSEHOLD.OLD_HOUSE_DEMOLISHED, flag())
      .add(HOUSEHOLD.HAS_CITY_FLAT, flag())
      .add(HOUSEHOLD.HAS_CAR, flag())
      .add(HOUSEHOLD.HAS_COMPANY, flag())
      .add(HOUSEHOLD.HAS_PUBLIC_EMPLOYEE, flag())
      .add(HOUSEHOLD.EXCLUSION_EXPLANATION, longText())
      .add(HOUSEHOLD.SURVEYOR, text(60))
      .add(HOUSEHOLD.SURVEYOR_PHONE, phone())
      .add(HOUSEHOLD.SURVEYED_ON, day())
      .add(HOUSEHOLD.HEAD_SIGNED_ON, day())
      .add(HOUSEHOLD.SIGN_MODE, code(SignMode.class))
      .add(HOUSEHOLD.CLOSED_ON, day())
      .add(HOUSEHOLD.CLOSED_REASON, code(ClosingReason.class))
      .add(HOUSEHOLD.SPLIT_FROM, reference("household"))
      .add(HOUSEHOLD.MERGED_INTO, reference("household"))
      .add(HOUSEHOLD.REMARK, longText())
      .add(HOUSEHOLD.HANDBOOK_PRINTED_ON, day())
      .build();
}
