package org.liuzhun.registry.code;

/// 保障项目 — Guarantee.
public enum GuaranteeItem implements Code {
  FOOD,
  CLOTHING,
  EDUCATION,
  MEDICAL,
  HOUSING,
  WATER
}
