package org.liuzhun.registry.code;

/// 输出方式 — How workers travelled.
public enum TransportMode implements Code {
  COACH,
  TRAIN,
  PLANE,
  SELF
}
