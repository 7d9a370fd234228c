package org.liuzhun.registry.code;

/// 村类型 — Type of village.
public enum VillageType implements Code {
  LIFTED,
  WEAK_ORGANISATION,
  WEAK_INDUSTRY,
  RELOCATION,
  KEY,
  ORDINARY
}
