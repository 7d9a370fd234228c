package org.liuzhun.registry.code;

/// 风险类型 E05 — Type of risk.
public enum RiskType implements Code {
  ILLNESS,
  DISASTER,
  DISABILITY,
  LABOUR,
  ACCIDENT,
  BUSINESS,
  EMPLOYMENT,
  SCHOOLING,
  HOUSING,
  WATER,
  EDUCATION,
  MEDICAL,
  OTHER
}
