package org.liuzhun.registry.code;

/// 特殊身份 — Special status.
public enum SpecialStatus implements Code {
  SOLDIER,
  PRISONER,
  MISSING,
  VILLAGE_OFFICIAL,
  PUBLIC_EMPLOYEE
}
