package org.liuzhun.registry.code;

/// 检查结果 — Result of an inspected household.
public enum DrawResult implements Code {
  PASSED,
  MINOR,
  SERIOUS
}
