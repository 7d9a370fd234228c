package org.liuzhun.registry.code;

/// 结对类别 — Kind of pairing of units.
public enum PairedKind implements Code {
  CENTRAL,
  PROVINCIAL,
  LOCAL,
  EAST_WEST,
  FIRMS,
  SOCIAL
}
