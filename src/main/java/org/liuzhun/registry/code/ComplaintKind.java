package org.liuzhun.registry.code;

/// 诉求类别 — Kind of complaint.
public enum ComplaintKind implements Code {
  POLICY,
  PROJECT,
  CONDUCT,
  DISPUTE,
  LIVING,
  OTHER
}
