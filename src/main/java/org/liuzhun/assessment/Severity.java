package org.liuzhun.assessment;

/// How much a finding weighs (校验级别).
public enum Severity {
  /// 错误: contradicts a rule or another record; has to be mended.
  ERROR,
  /// 提醒: unlikely; to be looked at.
  WARNING,
  /// 提示: worth knowing.
  INFO
}
