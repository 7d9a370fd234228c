package org.liuzhun.registry.code;

/// 资产状态 — State of an asset.
public enum AssetState implements Code {
  IN_USE,
  IDLE,
  DAMAGED,
  FOR_DISPOSAL,
  DISPOSED
}
