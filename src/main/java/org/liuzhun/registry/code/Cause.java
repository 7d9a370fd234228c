package org.liuzhun.registry.code;

/// 致贫原因 E04 — Cause of poverty.
public enum Cause implements Code {
  ILLNESS,
  DISABILITY,
  SCHOOLING,
  DISASTER,
  LAND,
  WATER,
  SKILLS,
  LABOUR,
  CAPITAL,
  TRANSPORT,
  DRIVE,
  MARRIAGE,
  BEREAVEMENT,
  OTHER
}
