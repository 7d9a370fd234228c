package org.liuzhun.registry.code;

/// 慢性病卡 — Chronic-disease card.
public enum CardState implements Code {
  HELD,
  NOT_MADE,
  NOT_ELIGIBLE,
  APPLIED
}
