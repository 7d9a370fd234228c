package org.liuzhun.registry.code;

/// 房屋受损程度 — Damage to a house.
public enum DamageGrade implements Code {
  NONE,
  LIGHT,
  SEVERE,
  COLLAPSED
}
