package org.liuzhun.registry.code;

/// 单位隶属关系 — Level of the unit.
public enum UnitLevel implements Code {
  CENTRAL,
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP,
  VILLAGE
}
