package org.liuzhun.registry.code;

/// 实施方式 — Way of contracting.
public enum Procurement implements Code {
  TENDER,
  INQUIRY,
  WORK_RELIEF,
  VILLAGERS,
  OTHER
}
