package org.liuzhun.registry.code;

/// 收支类别 — Income or expense.
public enum LedgerKind implements Code {
  INCOME,
  EXPENSE
}
