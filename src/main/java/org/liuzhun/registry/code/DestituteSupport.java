package org.liuzhun.registry.code;

/// 享受特困供养政策情况 — Destitute support.
public enum DestituteSupport implements Code {
  NONE,
  RURAL,
  URBAN
}
