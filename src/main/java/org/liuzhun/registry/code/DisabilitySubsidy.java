package org.liuzhun.registry.code;

/// 残疾人补贴种类 — Which disability subsidy.
public enum DisabilitySubsidy implements Code {
  LIVING,
  NURSING,
  BOTH
}
