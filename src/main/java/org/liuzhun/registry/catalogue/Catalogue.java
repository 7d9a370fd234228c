package org.liuzhun.registry.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;

/// All entities of the register. Forms, grid, search, sheets, templates, history, import and log
/// read it.
public final class Catalogue {

  public static final Entity VILLAGE = VillageFields.ENTITY;
  public static final Entity HOUSEHOLD = HouseholdFields.ENTITY;
  public static final Entity HOUSEHOLD_YEAR = HouseholdYearFields.ENTITY;
  public static final Entity PERSON = PersonFields.ENTITY;
  public static final Entity MEMBERSHIP = MembershipFields.ENTITY;
  public static final Entity PERSON_YEAR = PersonYearFields.ENTITY;
  public static final Entity RELATIVE = RelativeFields.ENTITY;
  public static final Entity EPISODE = EpisodeFields.ENTITY;
  public static final Entity PROCEDURE_STEP = ProcedureStepFields.ENTITY;
  public static final Entity CAUSE = CauseFields.ENTITY;
  public static final Entity RISK = RiskFields.ENTITY;
  public static final Entity INCOME_STATEMENT = IncomeStatementFields.ENTITY;
  public static final Entity INCOME_ITEM = IncomeItemFields.ENTITY;
  public static final Entity GUARANTEE = GuaranteeFields.ENTITY;
  public static final Entity PLAN = PlanFields.ENTITY;
  public static final Entity MEASURE = MeasureFields.ENTITY;
  public static final Entity HELPER = HelperFields.ENTITY;
  public static final Entity PAIRING = PairingFields.ENTITY;
  public static final Entity VISIT = VisitFields.ENTITY;
  public static final Entity ISSUE = IssueFields.ENTITY;
  public static final Entity DOCUMENT = DocumentFields.ENTITY;
  public static final Entity AUTHORISATION = AuthorisationFields.ENTITY;
  public static final Entity POLICY_PARAMETER = PolicyParameterFields.ENTITY;
  public static final Entity OTHER_COLUMN = OtherColumnFields.ENTITY;
  public static final Entity WAIVER = WaiverFields.ENTITY;
  public static final Entity PROJECT = ProjectFields.ENTITY;
  public static final Entity PROJECT_STEP = ProjectStepFields.ENTITY;
  public static final Entity PROJECT_SOURCE = ProjectSourceFields.ENTITY;
  public static final Entity BENEFICIARY = BeneficiaryFields.ENTITY;
  public static final Entity FUND_ARRIVAL = FundArrivalFields.ENTITY;
  public static final Entity PROJECT_CONTRACT = ProjectContractFields.ENTITY;
  public static final Entity DISBURSEMENT = DisbursementFields.ENTITY;
  public static final Entity PAYMENT = PaymentFields.ENTITY;
  public static final Entity PUBLIC_NOTICE = PublicNoticeFields.ENTITY;
  public static final Entity COLLECTIVE_ENTRY = CollectiveEntryFields.ENTITY;
  public static final Entity DISTRIBUTION = DistributionFields.ENTITY;
  public static final Entity DIVIDEND = DividendFields.ENTITY;
  public static final Entity ASSET = AssetFields.ENTITY;
  public static final Entity ASSET_LEASE = AssetLeaseFields.ENTITY;
  public static final Entity ASSET_RENT = AssetRentFields.ENTITY;
  public static final Entity STOCK_TAKE = StockTakeFields.ENTITY;
  public static final Entity DISPOSAL = DisposalFields.ENTITY;
  public static final Entity WORKSHOP = WorkshopFields.ENTITY;
  public static final Entity WORK_SPELL = WorkSpellFields.ENTITY;
  public static final Entity MEDICAL_BILL = MedicalBillFields.ENTITY;
  public static final Entity PRODUCTION_RECORD = ProductionRecordFields.ENTITY;
  public static final Entity WATER_CHECK = WaterCheckFields.ENTITY;
  public static final Entity DUTY_DAY = DutyDayFields.ENTITY;
  public static final Entity DIARY_ENTRY = DiaryEntryFields.ENTITY;
  public static final Entity SAFETY_RECORD = SafetyRecordFields.ENTITY;
  public static final Entity APPRAISAL = AppraisalFields.ENTITY;
  public static final Entity RESPONSIBILITY_LETTER = ResponsibilityLetterFields.ENTITY;
  public static final Entity PAIRED_UNIT = PairedUnitFields.ENTITY;
  public static final Entity PAIRED_YEAR = PairedYearFields.ENTITY;
  public static final Entity HANDOVER = HandoverFields.ENTITY;
  public static final Entity HANDOVER_ITEM = HandoverItemFields.ENTITY;
  public static final Entity MONITORING_SNAPSHOT = MonitoringSnapshotFields.ENTITY;
  public static final Entity FOUR_NOT = FourNotFields.ENTITY;
  public static final Entity EVENT = EventFields.ENTITY;
  public static final Entity EVENT_IMPACT = EventImpactFields.ENTITY;
  public static final Entity CAMPAIGN = CampaignFields.ENTITY;
  public static final Entity CAMPAIGN_QUESTION = CampaignQuestionFields.ENTITY;
  public static final Entity CAMPAIGN_MARK = CampaignMarkFields.ENTITY;
  public static final Entity CAMPAIGN_ANSWER = CampaignAnswerFields.ENTITY;
  public static final Entity WELFARE_POLICY = WelfarePolicyFields.ENTITY;
  public static final Entity ENTITLEMENT = EntitlementFields.ENTITY;
  public static final Entity INSPECTION = InspectionFields.ENTITY;
  public static final Entity INSPECTION_DRAW = InspectionDrawFields.ENTITY;
  public static final Entity INSPECTION_TICK = InspectionTickFields.ENTITY;
  public static final Entity VILLAGE_YEAR = VillageYearFields.ENTITY;
  public static final Entity WEAK_POINT = WeakPointFields.ENTITY;
  public static final Entity VILLAGE_GROUP = VillageGroupFields.ENTITY;
  public static final Entity VILLAGE_EXIT_ITEM = VillageExitItemFields.ENTITY;
  public static final Entity NATURAL_VILLAGE = NaturalVillageFields.ENTITY;
  public static final Entity HOLIDAY = HolidayFields.ENTITY;
  public static final Entity FIXED_VERSION = FixedVersionFields.ENTITY;
  public static final Entity HANDOUT = HandoutFields.ENTITY;

  /// Every entity, owners before what they own.
  public static final List<Entity> ENTITIES = List.of(
      VILLAGE,
      HOUSEHOLD,
      HOUSEHOLD_YEAR,
      PERSON,
      MEMBERSHIP,
      PERSON_YEAR,
      RELATIVE,
      EPISODE,
      PROCEDURE_STEP,
      CAUSE,
      RISK,
      INCOME_STATEMENT,
      INCOME_ITEM,
      GUARANTEE,
      PLAN,
      MEASURE,
      HELPER,
      PAIRING,
      VISIT,
      ISSUE,
      DOCUMENT,
      AUTHORISATION,
      POLICY_PARAMETER,
      OTHER_COLUMN,
      WAIVER,
      PROJECT,
      PROJECT_STEP,
      PROJECT_SOURCE,
      BENEFICIARY,
      FUND_ARRIVAL,
      PROJECT_CONTRACT,
      DISBURSEMENT,
      PAYMENT,
      PUBLIC_NOTICE,
      COLLECTIVE_ENTRY,
      DISTRIBUTION,
      DIVIDEND,
      ASSET,
      ASSET_LEASE,
      ASSET_RENT,
      STOCK_TAKE,
      DISPOSAL,
      WORKSHOP,
      WORK_SPELL,
      MEDICAL_BILL,
      PRODUCTION_RECORD,
      WATER_CHECK,
      DUTY_DAY,
      DIARY_ENTRY,
      SAFETY_RECORD,
      APPRAISAL,
      RESPONSIBILITY_LETTER,
      PAIRED_UNIT,
      PAIRED_YEAR,
      HANDOVER,
      HANDOVER_ITEM,
      MONITORING_SNAPSHOT,
      FOUR_NOT,
      EVENT,
      EVENT_IMPACT,
      CAMPAIGN,
      CAMPAIGN_QUESTION,
      CAMPAIGN_MARK,
      CAMPAIGN_ANSWER,
      WELFARE_POLICY,
      ENTITLEMENT,
      INSPECTION,
      INSPECTION_DRAW,
      INSPECTION_TICK,
      VILLAGE_YEAR,
      WEAK_POINT,
      VILLAGE_GROUP,
      VILLAGE_EXIT_ITEM,
      NATURAL_VILLAGE,
      HOLIDAY,
      FIXED_VERSION,
      HANDOUT);

  private static final Map<String, Entity> BY_KEY = new LinkedHashMap<>();

  static {
    ENTITIES.forEach(entity -> BY_KEY.put(entity.key(), entity));
  }

  private Catalogue() {}

  /// The entity of this key.
  public static Optional<Entity> entity(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /// The field of this key (`household.phone`).
  public static Optional<Field<?>> field(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : entity(key.substring(0, dot)).flatMap(e -> e.field(key.substring(dot + 1)));
  }

  /// The entity that a field belongs to.
  public static Entity entityOf(Field<?> field) {
    return entity(field.key().substring(0, field.key().indexOf('.'))).orElseThrow();
  }

  /// All fields with this official Chinese term; several entities may share a term.
  public static List<Field<?>> named(String term) {
    List<Field<?>> found = new ArrayList<>();
    ENTITIES.forEach(
        entity -> entity.fields().stream().filter(f -> f.term().equals(term)).forEach(found::add));
    return found;
  }
}
