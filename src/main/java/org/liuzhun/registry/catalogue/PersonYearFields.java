package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.certificate;
import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.InsuranceExemption;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.SpecialStatus;
import org.liuzhun.registry.code.Study;
import org.liuzhun.registry.code.WorkChannel;

/// 成员年度情况 — member's year.
final class PersonYearFields {
  private PersonYearFields() {}

  static final Entity ENTITY = Entity.of(PERSON_YEAR, Owner.PERSON, Section.MEMBERS)
      .naturalKey(PERSON_YEAR.PERSON, PERSON_YEAR.YEAR)
      .add(PERSON_YEAR.PERSON, reference("person"))
      .add(PERSON_YEAR.YEAR, year())
      .required()
      .add(PERSON_YEAR.EDUCATION, code(Education.class))
      .add(PERSON_YEAR.STUDY, code(Study.class))
      .add(PERSON_YEAR.SCHOOL, text(100))
      .add(PERSON_YEAR.NOT_IN_SCHOOL, code(NotInSchool.class))
      .add(PERSON_YEAR.HEALTHY, flag())
      .add(PERSON_YEAR.CHRONIC, flag())
      .sensitive()
      .add(PERSON_YEAR.SERIOUS_ILLNESS, flag())
      .sensitive()
      .add(PERSON_YEAR.DISABLED, flag())
      .sensitive()
      .add(PERSON_YEAR.DISEASE, text(100))
      .sensitive()
      .add(PERSON_YEAR.CHRONIC_CARD, code(CardState.class))
      .add(PERSON_YEAR.CHRONIC_CARD_NUMBER, certificate())
      .add(PERSON_YEAR.CHRONIC_CARD_REASON, text(200))
      .add(PERSON_YEAR.CHRONIC_CARD_OWNER, text(60))
      .add(PERSON_YEAR.CHRONIC_CARD_DUE, day())
      .add(PERSON_YEAR.FAMILY_DOCTOR, flag())
      .add(PERSON_YEAR.DOCTOR, text(60))
      .add(PERSON_YEAR.DISABILITY_CATEGORY, code(DisabilityCategory.class))
      .sensitive()
      .add(PERSON_YEAR.DISABILITY_LEVEL, code(DisabilityLevel.class))
      .sensitive()
      .add(PERSON_YEAR.DISABILITY_YEAR, year())
      .add(PERSON_YEAR.LABOUR, code(Labour.class))
      .add(PERSON_YEAR.WORK_PLACE, text(100))
      .add(PERSON_YEAR.WORK_MONTHS, count())
      .add(PERSON_YEAR.EMPLOYER, text(100))
      .add(PERSON_YEAR.WORK_CHANNEL, code(WorkChannel.class))
      .add(PERSON_YEAR.ABROAD, flag())
      .add(PERSON_YEAR.PUBLIC_POST, code(PublicPost.class))
      .add(PERSON_YEAR.PUBLIC_POST_MONTHS, count())
      .add(PERSON_YEAR.INDUSTRY_CLASS, text(60))
      .add(PERSON_YEAR.MANDARIN, flag())
      .add(PERSON_YEAR.MEDICAL_RESIDENT, flag())
      .add(PERSON_YEAR.MEDICAL_WORKER, flag())
      .add(PERSON_YEAR.MEDICAL_EXEMPTION, code(InsuranceExemption.class))
      .add(PERSON_YEAR.SERIOUS_INSURANCE, flag())
      .add(PERSON_YEAR.COMMERCIAL_INSURANCE, flag())
      .add(PERSON_YEAR.MEDICAL_AID, flag())
      .add(PERSON_YEAR.OTHER_HEALTH_HELP, flag())
      .add(PERSON_YEAR.PENSION_RESIDENT, flag())
      .add(PERSON_YEAR.PENSION_WORKER, flag())
      .add(PERSON_YEAR.PENSION_RECEIVING, flag())
      .add(PERSON_YEAR.ACCIDENT_SUBSIDY, flag())
      .add(PERSON_YEAR.LOW_INCOME_ALLOWANCE, code(LowIncomeAllowance.class))
      .add(PERSON_YEAR.DESTITUTE_SUPPORT, code(DestituteSupport.class))
      .add(PERSON_YEAR.WITHOUT_CARER, flag())
      .add(PERSON_YEAR.GRADUATE_UNEMPLOYED, text(100))
      .add(PERSON_YEAR.RELOCATED_PERSON, flag())
      .add(PERSON_YEAR.RESIDE_MONTHS, count())
      .add(PERSON_YEAR.SPECIAL_STATUS, code(SpecialStatus.class))
      .add(PERSON_YEAR.PLANS_WORK, flag())
      .add(PERSON_YEAR.WORK_NEED, text(200))
      .add(PERSON_YEAR.SCHOOL_COST, money())
      .build();
}
