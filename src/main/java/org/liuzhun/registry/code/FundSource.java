package org.liuzhun.registry.code;

/// 资金来源 E20 — Source of funds.
public enum FundSource implements Code {
  CENTRAL,
  PROVINCIAL,
  CITY,
  COUNTY,
  INTEGRATED,
  DEPARTMENT,
  BONDS,
  EAST_WEST,
  PAIRED,
  DONATION,
  LOTTERY,
  LAND,
  LOAN,
  COLLECTIVE,
  SELF
}
