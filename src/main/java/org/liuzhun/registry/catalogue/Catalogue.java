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

  /// Every entity, owners before what they own.
  public static final List<Entity> ENTITIES = List.of(
      VILLAGE,
      HOUSEHOLD,
      HOUSEHOLD_YEAR,
      PERSON,
      MEMBERSHIP,
      PERSON_YEAR,
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
      WAIVER);

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
