package org.liuzhun.registry.code;

/// 措施类型 — Type of measure.
public enum MeasureType implements Code {
  PLANTING(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  BREEDING(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  FRUIT(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  PROCESSING(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  TOURISM(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  E_COMMERCE(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  INDUSTRY_AWARD(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  ORDER_PRODUCTION(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  LAND_TRANSFER(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  TRUSTEESHIP(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  LOCAL_WORK(Batch.PRODUCTION, MeasureCategory.EMPLOYMENT),
  SHARE_COOPERATION(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  ASSET_LEASE(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  DIVIDEND(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  SOLAR_DIVIDEND(Batch.PRODUCTION, MeasureCategory.INDUSTRY),
  CONSUMPTION(Batch.PRODUCTION, MeasureCategory.SOCIAL),
  MIGRANT_WORK(Batch.PRODUCTION, MeasureCategory.EMPLOYMENT),
  LABOUR_SUBSIDY(Batch.PRODUCTION, MeasureCategory.EMPLOYMENT),
  TRANSPORT_SUBSIDY(Batch.PRODUCTION, MeasureCategory.EMPLOYMENT),
  WORKSHOP(Batch.PRODUCTION, MeasureCategory.EMPLOYMENT),
  TRAINING(Batch.PRODUCTION, MeasureCategory.EMPLOYMENT),
  PUBLIC_POST(Batch.PRODUCTION, MeasureCategory.PUBLIC_POST),
  MICRO_LOAN(Batch.PRODUCTION, MeasureCategory.FINANCE),
  INDUSTRY_INSURANCE(Batch.PRODUCTION, MeasureCategory.FINANCE),
  PREVENTION_INSURANCE(Batch.SAFETY_NET, MeasureCategory.FINANCE),
  RELOCATION(Batch.RELOCATION, MeasureCategory.RELOCATION),
  ECOLOGICAL_RANGER(Batch.ECOLOGY, MeasureCategory.PUBLIC_POST),
  RETURNED_FARMLAND(Batch.ECOLOGY, MeasureCategory.LIVING_CONDITIONS),
  FOREST_COMPENSATION(Batch.ECOLOGY, MeasureCategory.LIVING_CONDITIONS),
  GRASSLAND_AWARD(Batch.ECOLOGY, MeasureCategory.LIVING_CONDITIONS),
  PRESCHOOL_AID(Batch.EDUCATION, MeasureCategory.EDUCATION),
  COMPULSORY_AID(Batch.EDUCATION, MeasureCategory.COMPULSORY_EDUCATION),
  NUTRITION(Batch.EDUCATION, MeasureCategory.COMPULSORY_EDUCATION),
  HIGH_SCHOOL_AID(Batch.EDUCATION, MeasureCategory.EDUCATION),
  VOCATIONAL_AID(Batch.EDUCATION, MeasureCategory.EDUCATION),
  RAIN_DEW(Batch.EDUCATION, MeasureCategory.EDUCATION),
  UNIVERSITY_AID(Batch.EDUCATION, MeasureCategory.EDUCATION),
  DROPOUT_RETURN(Batch.EDUCATION, MeasureCategory.COMPULSORY_EDUCATION),
  HOME_TEACHING(Batch.EDUCATION, MeasureCategory.COMPULSORY_EDUCATION),
  INSURANCE_SUBSIDY(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  SERIOUS_INSURANCE(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  MEDICAL_AID(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  SERIOUS_TREATMENT(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  CHRONIC_CARD(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  FAMILY_DOCTOR(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  TREAT_FIRST(Batch.SAFETY_NET, MeasureCategory.HEALTH),
  LOW_INCOME_ALLOWANCE(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  DESTITUTE_SUPPORT(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  TEMPORARY_RELIEF(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  DISABILITY_SUBSIDY(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  OLD_AGE_SUBSIDY(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  ORPHAN_SUPPORT(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  PENSION_PAID(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  FAMILY_PLANNING(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  VETERAN(Batch.SAFETY_NET, MeasureCategory.SAFETY_NET),
  HOUSE_REPAIR(Batch.SAFETY_NET, MeasureCategory.HOUSING),
  TEMPORARY_HOUSE(Batch.SAFETY_NET, MeasureCategory.HOUSING),
  WATER_WORKS(Batch.SAFETY_NET, MeasureCategory.WATER),
  TOILET(Batch.SAFETY_NET, MeasureCategory.LIVING_CONDITIONS),
  KITCHEN(Batch.SAFETY_NET, MeasureCategory.LIVING_CONDITIONS),
  ROAD_TO_HOUSE(Batch.SAFETY_NET, MeasureCategory.INFRASTRUCTURE),
  POWER(Batch.SAFETY_NET, MeasureCategory.INFRASTRUCTURE),
  ACCESSIBILITY(Batch.SAFETY_NET, MeasureCategory.LIVING_CONDITIONS),
  SURROUNDINGS(Batch.SAFETY_NET, MeasureCategory.LIVING_CONDITIONS),
  DONATION(Batch.SAFETY_NET, MeasureCategory.SOCIAL),
  EAST_WEST(Batch.PRODUCTION, MeasureCategory.SOCIAL),
  TEN_THOUSAND_FIRMS(Batch.PRODUCTION, MeasureCategory.SOCIAL),
  VOLUNTEERS(Batch.SAFETY_NET, MeasureCategory.SOCIAL),
  DRIVE(Batch.EDUCATION, MeasureCategory.SOCIAL),
  OTHER(Batch.SAFETY_NET, MeasureCategory.SOCIAL);

  private final Batch batch;
  private final MeasureCategory category;

  MeasureType(Batch batch, MeasureCategory category) {
    this.batch = batch;
    this.category = category;
  }

  /// The one of the five batches (五个一批) that this type belongs to.
  public Batch batch() {
    return batch;
  }

  /// The column of the national form (domain of 2021–25) that this type is counted in.
  public MeasureCategory category() {
    return category;
  }
}
