package org.liuzhun.registry.code;

/// 享受低保政策情况 — Low-income allowance.
public enum LowIncomeAllowance implements Code {
  NONE,
  RURAL,
  URBAN
}
