package org.liuzhun.registry.code;

/// 残疾等级 E12 — Level of disability.
public enum DisabilityLevel implements Code {
  ONE,
  TWO,
  THREE,
  FOUR
}
