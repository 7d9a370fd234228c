package org.liuzhun.registry.code;

/// 问题来源 — Source of an issue.
public enum IssueSource implements Code {
  CHECK,
  INSPECTION,
  COMPLAINT,
  SUPERIOR,
  VISIT,
  CAMPAIGN
}
