package org.liuzhun.registry.code;

/// 文化程度 E08 — Education.
public enum Education implements Code {
  ILLITERATE,
  PRIMARY,
  JUNIOR,
  SENIOR,
  COLLEGE,
  UNIVERSITY
}
