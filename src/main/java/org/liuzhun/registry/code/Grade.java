package org.liuzhun.registry.code;

/// 考核等次 — Grade of an appraisal.
public enum Grade implements Code {
  EXCELLENT,
  COMPETENT,
  BASIC,
  INCOMPETENT,
  GOOD,
  RATHER_GOOD,
  FAIR,
  POOR
}
