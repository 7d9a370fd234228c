package org.liuzhun.registry.code;

/// 核算用途 — Purpose of an income statement.
public enum StatementPurpose implements Code {
  YEARLY,
  IDENTIFICATION,
  REMOVAL,
  AFTER
}
