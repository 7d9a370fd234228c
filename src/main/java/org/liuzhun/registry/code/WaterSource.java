package org.liuzhun.registry.code;

/// 饮水来源 — Source of drinking water.
public enum WaterSource implements Code {
  TAP,
  PROTECTED_WELL,
  UNPROTECTED_WELL,
  SURFACE,
  RAIN,
  BARREL,
  OTHER
}
