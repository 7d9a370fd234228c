package org.liuzhun.registry.code;

/// 资产类别 — Class of asset.
public enum AssetClass implements Code {
  OPERATING,
  PUBLIC,
  HOUSEHOLD
}
