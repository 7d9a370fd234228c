package org.liuzhun.registry.code;

/// 减少原因 — Reason for leaving.
public enum LeaveReason implements Code {
  DEATH,
  MARRIAGE,
  REGISTERED,
  SPLIT,
  PRISON,
  SERVICE,
  ABROAD,
  MISSING,
  WRONG,
  DIVORCE
}
