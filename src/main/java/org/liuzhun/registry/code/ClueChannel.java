package org.liuzhun.registry.code;

/// 线索来源 E16 — Source of the clue.
public enum ClueChannel implements Code {
  SELF,
  CADRE,
  DEPARTMENT,
  PUBLIC,
  PLATFORM
}
