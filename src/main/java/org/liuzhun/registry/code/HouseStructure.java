package org.liuzhun.registry.code;

/// 住房结构 — House structure.
public enum HouseStructure implements Code {
  REINFORCED_CONCRETE,
  BRICK_CONCRETE,
  BRICK_WOOD,
  EARTH,
  OTHER
}
