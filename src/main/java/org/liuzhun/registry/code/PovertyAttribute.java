package org.liuzhun.registry.code;

/// 贫困户属性 E02 — Type of poor household.
public enum PovertyAttribute implements Code {
  GENERAL_POOR,
  LOW_INCOME_POOR,
  DESTITUTE_POOR,
  GENERAL_LIFTED,
  LOW_INCOME_LIFTED,
  DESTITUTE_LIFTED,
  LOW_INCOME,
  FIVE_GUARANTEES,
  CONSOLIDATED
}
