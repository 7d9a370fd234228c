package org.liuzhun.registry.code;

/// 利益联结方式 — Link between producers and households.
public enum Linkage implements Code {
  ORDER,
  LAND,
  TRUSTEE,
  WORK,
  SHARES,
  LEASE
}
