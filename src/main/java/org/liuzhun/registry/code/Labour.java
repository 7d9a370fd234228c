package org.liuzhun.registry.code;

/// 劳动技能 E13 — Ability to work.
public enum Labour implements Code {
  ORDINARY,
  SKILLED,
  WEAK,
  LOST,
  NONE
}
