package org.liuzhun.registry.code;

/// 救助方式 — Kind of relief.
public enum ReliefKind implements Code {
  MONEY,
  FOOD,
  SHELTER,
  GOODS,
  INSURANCE,
  REPAIR
}
