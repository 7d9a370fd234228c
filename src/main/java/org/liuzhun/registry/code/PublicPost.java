package org.liuzhun.registry.code;

/// 公益性岗位 — Public-welfare post.
public enum PublicPost implements Code {
  CLEANING,
  ROAD,
  WATER,
  RANGER,
  SOLAR,
  CARE,
  SECURITY,
  HEALTH,
  OTHER
}
