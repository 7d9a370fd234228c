package org.liuzhun.registry.code;

/// 识别标准 — Standard of identification.
public enum IdentificationStandard implements Code {
  NATIONAL,
  PROVINCIAL,
  CITY
}
