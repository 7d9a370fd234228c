package org.liuzhun.registry.code;

/// 风险消除方式 — Way of removal.
public enum RemovalKind implements Code {
  HELPED,
  NATURAL
}
