package org.liuzhun.registry.code;

/// 销户原因 — Reason for closing a file.
public enum ClosingReason implements Code {
  DEATH,
  MOVED,
  MERGED,
  URBAN,
  WRONG
}
