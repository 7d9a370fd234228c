package org.liuzhun.registry.code;

/// 分配用途 — Use of the collective's income.
public enum DistributionUse implements Code {
  HOUSEHOLDS,
  POSTS,
  WELFARE,
  RESERVE,
  REINVEST,
  OTHER
}
