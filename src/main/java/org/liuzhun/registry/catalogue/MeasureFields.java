package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.account;
import static org.liuzhun.registry.Kind.certificate;
import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.code.MeasureType.ACCESSIBILITY;
import static org.liuzhun.registry.code.MeasureType.ASSET_LEASE;
import static org.liuzhun.registry.code.MeasureType.BREEDING;
import static org.liuzhun.registry.code.MeasureType.CHRONIC_CARD;
import static org.liuzhun.registry.code.MeasureType.COMPULSORY_AID;
import static org.liuzhun.registry.code.MeasureType.CONSUMPTION;
import static org.liuzhun.registry.code.MeasureType.DESTITUTE_SUPPORT;
import static org.liuzhun.registry.code.MeasureType.DISABILITY_SUBSIDY;
import static org.liuzhun.registry.code.MeasureType.DIVIDEND;
import static org.liuzhun.registry.code.MeasureType.DONATION;
import static org.liuzhun.registry.code.MeasureType.DRIVE;
import static org.liuzhun.registry.code.MeasureType.DROPOUT_RETURN;
import static org.liuzhun.registry.code.MeasureType.EAST_WEST;
import static org.liuzhun.registry.code.MeasureType.ECOLOGICAL_RANGER;
import static org.liuzhun.registry.code.MeasureType.E_COMMERCE;
import static org.liuzhun.registry.code.MeasureType.FAMILY_DOCTOR;
import static org.liuzhun.registry.code.MeasureType.FOREST_COMPENSATION;
import static org.liuzhun.registry.code.MeasureType.FRUIT;
import static org.liuzhun.registry.code.MeasureType.GRASSLAND_AWARD;
import static org.liuzhun.registry.code.MeasureType.HIGH_SCHOOL_AID;
import static org.liuzhun.registry.code.MeasureType.HOME_TEACHING;
import static org.liuzhun.registry.code.MeasureType.HOUSE_REPAIR;
import static org.liuzhun.registry.code.MeasureType.INDUSTRY_AWARD;
import static org.liuzhun.registry.code.MeasureType.INDUSTRY_INSURANCE;
import static org.liuzhun.registry.code.MeasureType.INSURANCE_SUBSIDY;
import static org.liuzhun.registry.code.MeasureType.KITCHEN;
import static org.liuzhun.registry.code.MeasureType.LABOUR_SUBSIDY;
import static org.liuzhun.registry.code.MeasureType.LAND_TRANSFER;
import static org.liuzhun.registry.code.MeasureType.LOCAL_WORK;
import static org.liuzhun.registry.code.MeasureType.LOW_INCOME_ALLOWANCE;
import static org.liuzhun.registry.code.MeasureType.MEDICAL_AID;
import static org.liuzhun.registry.code.MeasureType.MICRO_LOAN;
import static org.liuzhun.registry.code.MeasureType.MIGRANT_WORK;
import static org.liuzhun.registry.code.MeasureType.NUTRITION;
import static org.liuzhun.registry.code.MeasureType.OLD_AGE_SUBSIDY;
import static org.liuzhun.registry.code.MeasureType.ORDER_PRODUCTION;
import static org.liuzhun.registry.code.MeasureType.ORPHAN_SUPPORT;
import static org.liuzhun.registry.code.MeasureType.PLANTING;
import static org.liuzhun.registry.code.MeasureType.PRESCHOOL_AID;
import static org.liuzhun.registry.code.MeasureType.PREVENTION_INSURANCE;
import static org.liuzhun.registry.code.MeasureType.PROCESSING;
import static org.liuzhun.registry.code.MeasureType.PUBLIC_POST;
import static org.liuzhun.registry.code.MeasureType.RAIN_DEW;
import static org.liuzhun.registry.code.MeasureType.RELOCATION;
import static org.liuzhun.registry.code.MeasureType.RETURNED_FARMLAND;
import static org.liuzhun.registry.code.MeasureType.ROAD_TO_HOUSE;
import static org.liuzhun.registry.code.MeasureType.SERIOUS_INSURANCE;
import static org.liuzhun.registry.code.MeasureType.SERIOUS_TREATMENT;
import static org.liuzhun.registry.code.MeasureType.SHARE_COOPERATION;
import static org.liuzhun.registry.code.MeasureType.SOLAR_DIVIDEND;
import static org.liuzhun.registry.code.MeasureType.TEN_THOUSAND_FIRMS;
import static org.liuzhun.registry.code.MeasureType.TOILET;
import static org.liuzhun.registry.code.MeasureType.TOURISM;
import static org.liuzhun.registry.code.MeasureType.TRAINING;
import static org.liuzhun.registry.code.MeasureType.TRANSPORT_SUBSIDY;
import static org.liuzhun.registry.code.MeasureType.TREAT_FIRST;
import static org.liuzhun.registry.code.MeasureType.TRUSTEESHIP;
import static org.liuzhun.registry.code.MeasureType.UNIVERSITY_AID;
import static org.liuzhun.registry.code.MeasureType.VOCATIONAL_AID;
import static org.liuzhun.registry.code.MeasureType.VOLUNTEERS;
import static org.liuzhun.registry.code.MeasureType.WATER_WORKS;
import static org.liuzhun.registry.code.MeasureType.WORKSHOP;
import static org.liuzhun.registry.db.Tables.MEASURE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.EmployerLevel;
import org.liuzhun.registry.code.FundSource;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.SignMode;

/// 帮扶措施 — measure.
final class MeasureFields {
  private MeasureFields() {}

  static final Entity ENTITY = Entity.of(MEASURE, Owner.HOUSEHOLD, Section.MEASURES)
      .add(MEASURE.HOUSEHOLD, reference("household"))
      .add(MEASURE.PERSON, reference("person"))
      .add(MEASURE.TYPE, code(MeasureType.class))
      .required()
      .add(MEASURE.CATEGORY, code(MeasureCategory.class))
      .add(MEASURE.BATCH, code(Batch.class))
      .add(MEASURE.SERVES_CAUSE, code(Cause.class))
      .add(MEASURE.SERVES_RISK, code(RiskType.class))
      .add(MEASURE.NAME, text(100))
      .add(MEASURE.CONTENT, longText())
      .add(MEASURE.UNIT, text(100))
      .add(MEASURE.RESPONSIBLE, text(60))
      .add(MEASURE.POLICY_DOCUMENT, text(200))
      .add(MEASURE.NEED_ON, day())
      .add(MEASURE.APPROVED_ON, day())
      .add(MEASURE.STARTS_ON, day())
      .add(MEASURE.ENDS_ON, day())
      .add(MEASURE.STATE, code(MeasureState.class))
      .add(MEASURE.PLANNED_AMOUNT, money())
      .add(MEASURE.ACTUAL_AMOUNT, money())
      .add(MEASURE.STANDARD, money())
      .add(MEASURE.QUANTITY, quantity(Unit.NONE))
      .add(MEASURE.QUANTITY_UNIT, text(20))
      .add(MEASURE.FUND_SOURCE, code(FundSource.class))
      .add(MEASURE.PAID_ON, day())
      .add(MEASURE.PAID_ACCOUNT, account())
      .add(MEASURE.PAID_ACCOUNT_NAME, text(60))
      .add(MEASURE.SIGNED_ON, day())
      .add(MEASURE.SIGN_MODE, code(SignMode.class))
      .add(MEASURE.EFFECT_INCOME, money())
      .add(MEASURE.EFFECT, longText())
      .add(MEASURE.EFFECT_CONFIRMED_ON, day())
      .add(MEASURE.SPECIES, text(60))
      .shownFor(PLANTING, BREEDING, FRUIT, PROCESSING, INDUSTRY_AWARD)
      .add(MEASURE.AREA, quantity(Unit.MU))
      .shownFor(
          PLANTING,
          FRUIT,
          LAND_TRANSFER,
          TRUSTEESHIP,
          RETURNED_FARMLAND,
          FOREST_COMPENSATION,
          GRASSLAND_AWARD)
      .add(MEASURE.HEADS, count())
      .shownFor(BREEDING, INDUSTRY_AWARD)
      .add(MEASURE.GUIDANCE_VISITS, count())
      .shownFor(PLANTING, BREEDING, FRUIT, PROCESSING)
      .add(MEASURE.SALES, money())
      .shownFor(PLANTING, BREEDING, FRUIT, PROCESSING, TOURISM, E_COMMERCE, CONSUMPTION)
      .add(MEASURE.LOSS, money())
      .shownFor(PLANTING, BREEDING, FRUIT)
      .add(MEASURE.BODY, text(100))
      .shownFor(
          ORDER_PRODUCTION,
          LAND_TRANSFER,
          TRUSTEESHIP,
          LOCAL_WORK,
          SHARE_COOPERATION,
          ASSET_LEASE,
          DIVIDEND,
          SOLAR_DIVIDEND,
          WORKSHOP)
      .add(MEASURE.CONTRACT_NUMBER, text(60))
      .shownFor(
          ORDER_PRODUCTION,
          LAND_TRANSFER,
          TRUSTEESHIP,
          LOCAL_WORK,
          SHARE_COOPERATION,
          ASSET_LEASE,
          DIVIDEND,
          SOLAR_DIVIDEND,
          PUBLIC_POST,
          ECOLOGICAL_RANGER,
          RELOCATION)
      .add(MEASURE.CONTRACT_YEARS, count())
      .shownFor(
          ORDER_PRODUCTION,
          LAND_TRANSFER,
          TRUSTEESHIP,
          LOCAL_WORK,
          SHARE_COOPERATION,
          ASSET_LEASE,
          DIVIDEND,
          SOLAR_DIVIDEND)
      .add(MEASURE.GUARANTEED_RETURN, money())
      .shownFor(
          ORDER_PRODUCTION,
          LAND_TRANSFER,
          TRUSTEESHIP,
          SHARE_COOPERATION,
          ASSET_LEASE,
          DIVIDEND,
          SOLAR_DIVIDEND)
      .add(MEASURE.EQUITY, money())
      .shownFor(SHARE_COOPERATION, DIVIDEND, SOLAR_DIVIDEND)
      .add(MEASURE.DIVIDEND, money())
      .shownFor(SHARE_COOPERATION, DIVIDEND, SOLAR_DIVIDEND)
      .add(MEASURE.CAPACITY, quantity(Unit.KILOWATT))
      .shownFor(SOLAR_DIVIDEND)
      .add(MEASURE.DESTINATION, text(100))
      .shownFor(MIGRANT_WORK, LABOUR_SUBSIDY, TRANSPORT_SUBSIDY)
      .add(MEASURE.MONTHS, count())
      .shownFor(
          MIGRANT_WORK,
          LABOUR_SUBSIDY,
          WORKSHOP,
          PUBLIC_POST,
          ECOLOGICAL_RANGER,
          LOW_INCOME_ALLOWANCE,
          DESTITUTE_SUPPORT,
          DISABILITY_SUBSIDY,
          OLD_AGE_SUBSIDY,
          ORPHAN_SUPPORT)
      .add(MEASURE.MONTHLY_AMOUNT, money())
      .shownFor(
          MIGRANT_WORK,
          WORKSHOP,
          PUBLIC_POST,
          ECOLOGICAL_RANGER,
          LOW_INCOME_ALLOWANCE,
          DESTITUTE_SUPPORT,
          DISABILITY_SUBSIDY,
          OLD_AGE_SUBSIDY,
          ORPHAN_SUPPORT)
      .add(MEASURE.COURSE, text(100))
      .shownFor(TRAINING)
      .add(MEASURE.HOURS, count())
      .shownFor(TRAINING)
      .add(MEASURE.CERTIFICATE, text(60))
      .shownFor(TRAINING)
      .add(MEASURE.POST, code(PublicPost.class))
      .shownFor(PUBLIC_POST, ECOLOGICAL_RANGER)
      .add(MEASURE.EMPLOYER_LEVEL, code(EmployerLevel.class))
      .shownFor(PUBLIC_POST, ECOLOGICAL_RANGER)
      .add(MEASURE.BANK, text(60))
      .shownFor(MICRO_LOAN)
      .add(MEASURE.LOAN_AMOUNT, money())
      .shownFor(MICRO_LOAN)
      .add(MEASURE.LOAN_RATE, quantity(Unit.PERCENT))
      .shownFor(MICRO_LOAN)
      .add(MEASURE.LOAN_DUE_ON, day())
      .shownFor(MICRO_LOAN)
      .add(MEASURE.LOAN_USE, text(200))
      .shownFor(MICRO_LOAN)
      .add(MEASURE.LOAN_REPAID_ON, day())
      .shownFor(MICRO_LOAN)
      .add(MEASURE.INSURER, text(60))
      .shownFor(INDUSTRY_INSURANCE, PREVENTION_INSURANCE)
      .add(MEASURE.PREMIUM, money())
      .shownFor(INDUSTRY_INSURANCE, PREVENTION_INSURANCE)
      .add(MEASURE.CLAIM, money())
      .shownFor(INDUSTRY_INSURANCE, PREVENTION_INSURANCE)
      .add(MEASURE.MOVED_FROM, text(100))
      .shownFor(RELOCATION)
      .add(MEASURE.MOVED_TO, text(100))
      .shownFor(RELOCATION)
      .add(MEASURE.RELOCATION_AREA, quantity(Unit.SQUARE_METRE))
      .shownFor(RELOCATION)
      .add(MEASURE.OWN_FUNDS, money())
      .shownFor(RELOCATION, HOUSE_REPAIR)
      .add(MEASURE.KEYS_ON, day())
      .shownFor(RELOCATION)
      .add(MEASURE.MOVED_ON, day())
      .shownFor(RELOCATION)
      .add(MEASURE.OLD_HOUSE_ON, day())
      .shownFor(RELOCATION)
      .add(MEASURE.SCHOOL, text(100))
      .shownFor(
          PRESCHOOL_AID,
          COMPULSORY_AID,
          NUTRITION,
          HIGH_SCHOOL_AID,
          VOCATIONAL_AID,
          RAIN_DEW,
          UNIVERSITY_AID,
          DROPOUT_RETURN,
          HOME_TEACHING)
      .add(MEASURE.TERM, text(60))
      .shownFor(
          PRESCHOOL_AID,
          COMPULSORY_AID,
          NUTRITION,
          HIGH_SCHOOL_AID,
          VOCATIONAL_AID,
          RAIN_DEW,
          UNIVERSITY_AID)
      .add(MEASURE.DISEASE, text(100))
      .sensitive()
      .shownFor(
          INSURANCE_SUBSIDY,
          SERIOUS_INSURANCE,
          MEDICAL_AID,
          SERIOUS_TREATMENT,
          CHRONIC_CARD,
          FAMILY_DOCTOR,
          TREAT_FIRST)
      .add(MEASURE.CARD_NUMBER, certificate())
      .shownFor(CHRONIC_CARD, LOW_INCOME_ALLOWANCE, DESTITUTE_SUPPORT, DISABILITY_SUBSIDY)
      .add(MEASURE.DOCTOR, text(60))
      .shownFor(FAMILY_DOCTOR, CHRONIC_CARD)
      .add(MEASURE.COST_TOTAL, money())
      .shownFor(MEDICAL_AID, SERIOUS_TREATMENT, SERIOUS_INSURANCE, TREAT_FIRST)
      .add(MEASURE.COST_INSURED, money())
      .shownFor(MEDICAL_AID, SERIOUS_TREATMENT, SERIOUS_INSURANCE, TREAT_FIRST)
      .add(MEASURE.COST_SELF_PAID, money())
      .shownFor(MEDICAL_AID, SERIOUS_TREATMENT, SERIOUS_INSURANCE, TREAT_FIRST)
      .add(MEASURE.BENEFICIARIES, count())
      .shownFor(LOW_INCOME_ALLOWANCE)
      .add(MEASURE.SUPPORT_CLASS, text(60))
      .shownFor(LOW_INCOME_ALLOWANCE, DESTITUTE_SUPPORT, ORPHAN_SUPPORT)
      .add(MEASURE.DISABILITY_SUBSIDY, code(DisabilitySubsidy.class))
      .shownFor(DISABILITY_SUBSIDY)
      .add(MEASURE.CARE_LEVEL, text(60))
      .shownFor(DESTITUTE_SUPPORT, DISABILITY_SUBSIDY)
      .add(MEASURE.GRADE_BEFORE, code(HouseGrade.class))
      .shownFor(HOUSE_REPAIR)
      .add(MEASURE.GRADE_AFTER, code(HouseGrade.class))
      .shownFor(HOUSE_REPAIR)
      .add(MEASURE.ACCEPTED_ON, day())
      .shownFor(
          HOUSE_REPAIR, WATER_WORKS, INDUSTRY_AWARD, TOILET, KITCHEN, ROAD_TO_HOUSE, ACCESSIBILITY)
      .add(MEASURE.WATER_RESULT, text(200))
      .shownFor(WATER_WORKS)
      .add(MEASURE.DONOR, text(100))
      .shownFor(DONATION, EAST_WEST, TEN_THOUSAND_FIRMS, VOLUNTEERS)
      .add(MEASURE.GIFT, text(100))
      .shownFor(DONATION, EAST_WEST, TEN_THOUSAND_FIRMS)
      .add(MEASURE.POINTS, count())
      .shownFor(DRIVE)
      .add(MEASURE.PROJECT, reference("project"))
      .add(MEASURE.JOBS, count())
      .shownFor(SHARE_COOPERATION, ASSET_LEASE, LOCAL_WORK, WORKSHOP)
      .build();
}
