package org.liuzhun.assessment.entitlement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Help;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.text.Texts;

/// A benefit to which the facts of the file entitle (惠民待遇). The ages, levels and lines are policy
/// parameters.
public enum Benefit {
  /// 高龄津贴.
  OLD_AGE(MeasureType.OLD_AGE_SUBSIDY, IncomeItem.TRANSFER_OLD_AGE, "old_age.age"),
  /// 城乡居民基本养老金.
  PENSION(null, IncomeItem.PENSION, "pension.age"),
  /// 重度残疾人护理补贴.
  NURSING(
      MeasureType.DISABILITY_SUBSIDY, IncomeItem.TRANSFER_DISABILITY, "disability.severe.level"),
  /// 困难残疾人生活补贴.
  DISABLED_LIVING(MeasureType.DISABILITY_SUBSIDY, IncomeItem.TRANSFER_DISABILITY),
  /// 孤儿和事实无人抚养儿童保障.
  WITHOUT_CARER(MeasureType.ORPHAN_SUPPORT, null),
  /// 农村低保.
  LOW_INCOME(
      MeasureType.LOW_INCOME_ALLOWANCE,
      IncomeItem.LOW_INCOME_ALLOWANCE,
      "low_income_allowance.line",
      "labour.age.min",
      "labour.age.max"),
  /// 计划生育家庭奖励扶助.
  FAMILY_PLANNING(MeasureType.FAMILY_PLANNING, IncomeItem.FAMILY_PLANNING, "family_planning.age"),
  /// 学前资助.
  PRESCHOOL(MeasureType.PRESCHOOL_AID, null),
  /// 义务教育生活补助.
  COMPULSORY(MeasureType.COMPULSORY_AID, null),
  /// 普通高中资助.
  HIGH_SCHOOL(MeasureType.HIGH_SCHOOL_AID, null),
  /// 雨露计划.
  RAIN_DEW(MeasureType.RAIN_DEW, null, "rain_dew.amount"),
  /// 大学资助.
  UNIVERSITY(MeasureType.UNIVERSITY_AID, null),
  /// 大病专项救治.
  SERIOUS_TREATMENT(MeasureType.SERIOUS_TREATMENT, null),
  /// 医疗救助.
  MEDICAL_AID(MeasureType.MEDICAL_AID, null),
  /// 家庭医生签约.
  FAMILY_DOCTOR(MeasureType.FAMILY_DOCTOR, null, "family_doctor.age"),
  /// 退耕还林补助.
  RETURNED_FARMLAND(MeasureType.RETURNED_FARMLAND, null);

  private final @Nullable MeasureType type;
  private final @Nullable IncomeItem item;
  private final List<String> parameters;

  Benefit(@Nullable MeasureType type, @Nullable IncomeItem item, String... parameters) {
    this.type = type;
    this.item = item;
    this.parameters = List.of(parameters);
  }

  /// The measure by which it is recorded; empty when it is seen only in income and payments.
  public Optional<MeasureType> type() {
    return Optional.ofNullable(type);
  }

  /// The income item in which it arrives; empty when it is no income.
  public Optional<IncomeItem> item() {
    return Optional.ofNullable(item);
  }

  /// The keys of the policy parameters that decide who is entitled.
  public List<String> parameters() {
    return parameters;
  }

  /// Whether a measure is this benefit.
  boolean isPaidBy(Row measure) {
    return switch (this) {
      case NURSING -> Help.isSubsidy(measure, DisabilitySubsidy.NURSING);
      case DISABLED_LIVING -> Help.isSubsidy(measure, DisabilitySubsidy.LIVING);
      default -> type != null && Help.isAny(measure, type);
    };
  }

  /// The name, in the language in use.
  public String label() {
    return Texts.of("benefit." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Papers and where to apply, in the language in use.
  public String papers() {
    return type == null
        ? Texts.of("benefit.papers.pension")
        : Texts.of("suggestion.needed." + type.name().toLowerCase(Locale.ROOT));
  }
}
