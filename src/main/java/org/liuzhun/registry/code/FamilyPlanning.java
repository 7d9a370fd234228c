package org.liuzhun.registry.code;

/// 计划生育户 — Family-planning household.
public enum FamilyPlanning implements Code {
  ONLY_CHILD,
  TWO_DAUGHTERS,
  NONE
}
