package org.liuzhun.registry.code;

/// 证件类型 — Type of document.
public enum DocumentType implements Code {
  RESIDENT_ID,
  DISABILITY,
  FOREIGN,
  NONE
}
