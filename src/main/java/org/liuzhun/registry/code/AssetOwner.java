package org.liuzhun.registry.code;

/// 权属 — Owner of an asset.
public enum AssetOwner implements Code {
  STATE,
  COLLECTIVE,
  HOUSEHOLD
}
