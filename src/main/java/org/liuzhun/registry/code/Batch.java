package org.liuzhun.registry.code;

/// 五个一批 — Five batches.
public enum Batch implements Code {
  PRODUCTION,
  RELOCATION,
  ECOLOGY,
  EDUCATION,
  SAFETY_NET
}
