package org.liuzhun.registry.code;

/// 措施类别 — Category of a measure.
public enum MeasureCategory implements Code {
  INDUSTRY,
  EMPLOYMENT,
  FINANCE,
  PUBLIC_POST,
  HOUSING,
  WATER,
  HEALTH,
  COMPULSORY_EDUCATION,
  EDUCATION,
  SAFETY_NET,
  SOCIAL,
  RELOCATION,
  LIVING_CONDITIONS,
  INFRASTRUCTURE
}
