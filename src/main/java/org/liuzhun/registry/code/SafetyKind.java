package org.liuzhun.registry.code;

/// 安全健康类别 — Kind of safety record.
public enum SafetyKind implements Code {
  CHECK_UP,
  INSURANCE,
  ACCIDENT,
  CONSOLATION,
  TRAINING
}
