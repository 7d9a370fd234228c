package org.liuzhun.registry.code;

/// 性别 — Sex (GB/T 2261.1).
public enum Sex implements Code {
  UNKNOWN,
  MALE,
  FEMALE,
  UNSTATED
}
