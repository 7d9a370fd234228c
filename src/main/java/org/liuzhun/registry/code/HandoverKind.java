package org.liuzhun.registry.code;

/// 交接类别 — Kind of a hand-over item.
public enum HandoverKind implements Code {
  ISSUE,
  VISIT,
  MEASURE,
  PAYMENT,
  CLUE,
  PROJECT,
  KEY,
  LAPTOP,
  PACKAGE,
  PAPER,
  OTHER
}
