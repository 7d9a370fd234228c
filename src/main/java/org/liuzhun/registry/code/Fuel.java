package org.liuzhun.registry.code;

/// 主要燃料类型 — Main fuel.
public enum Fuel implements Code {
  FIREWOOD,
  DUNG,
  COAL,
  CLEAN,
  OTHER
}
