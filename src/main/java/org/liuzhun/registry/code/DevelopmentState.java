package org.liuzhun.registry.code;

/// 实施开发式帮扶措施情况 — Development measures.
public enum DevelopmentState implements Code {
  DONE,
  NOT_YET
}
