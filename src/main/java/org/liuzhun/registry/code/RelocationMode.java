package org.liuzhun.registry.code;

/// 搬迁方式 — Way of relocation.
public enum RelocationMode implements Code {
  CONCENTRATED,
  DISPERSED
}
