package org.liuzhun.registry.code;

/// 保障结论 — Result.
public enum GuaranteeResult implements Code {
  PASSED,
  FAILED,
  NOT_APPLICABLE
}
