package org.liuzhun.registry.code;

/// 入户路类型 — Road to the house.
public enum RoadType implements Code {
  EARTH,
  GRAVEL,
  CONCRETE,
  ASPHALT
}
