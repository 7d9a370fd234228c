package org.liuzhun.registry.code;

/// 户类型 E01 — Household type.
public enum HouseholdType implements Code {
  ORDINARY,
  LIFTED,
  POOR,
  LIFTED_WITH_POLICY,
  LIFTED_WITHOUT_POLICY,
  RETURNED
}
