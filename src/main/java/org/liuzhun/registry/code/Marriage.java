package org.liuzhun.registry.code;

/// 婚姻状况 — Marital status (GB/T 2261.2).
public enum Marriage implements Code {
  SINGLE,
  MARRIED,
  FIRST_MARRIAGE,
  REMARRIED,
  REUNITED,
  WIDOWED,
  DIVORCED,
  UNSTATED
}
