package org.liuzhun.registry.code;

/// 未参保合理原因 — Valid reason for not being insured.
public enum InsuranceExemption implements Code {
  SOLDIER,
  PRISONER,
  NEWBORN,
  ELSEWHERE
}
