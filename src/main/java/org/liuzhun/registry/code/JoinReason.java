package org.liuzhun.registry.code;

/// 增加原因 — Reason for joining.
public enum JoinReason implements Code {
  BIRTH,
  MARRIAGE,
  ADOPTION,
  REGISTERED,
  RELEASED,
  RETURNED,
  FOUND,
  OMITTED,
  SPLIT
}
