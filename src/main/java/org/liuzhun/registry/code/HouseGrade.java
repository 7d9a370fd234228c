package org.liuzhun.registry.code;

/// 危房等级 — House safety grade (JGJ 125).
public enum HouseGrade implements Code {
  A,
  B,
  C,
  D
}
