package org.liuzhun.registry.code;

/// 未办理原因 — What stood in the way.
public enum Obstacle implements Code {
  NO_PROOF,
  NOT_LISTED,
  MISSED_DAY,
  MOBILITY,
  UNAWARE,
  OTHER
}
