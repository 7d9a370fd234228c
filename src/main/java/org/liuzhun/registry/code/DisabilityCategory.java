package org.liuzhun.registry.code;

/// 残疾类别 E12 — Category of disability.
public enum DisabilityCategory implements Code {
  VISUAL,
  HEARING,
  SPEECH,
  LIMB,
  INTELLECTUAL,
  MENTAL,
  MULTIPLE
}
