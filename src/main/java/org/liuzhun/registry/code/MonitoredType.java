package org.liuzhun.registry.code;

/// 监测对象类别 E03 — Monitored type.
public enum MonitoredType implements Code {
  UNSTABLE,
  MARGINAL,
  SUDDEN,
  PREVENTION
}
