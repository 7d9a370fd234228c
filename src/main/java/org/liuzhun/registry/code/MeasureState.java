package org.liuzhun.registry.code;

/// 落实状态 — State of a measure.
public enum MeasureState implements Code {
  PLANNED,
  RUNNING,
  DONE,
  STOPPED
}
