package org.liuzhun.registry.code;

/// 拨付依据 — Basis of a payment.
public enum PaymentBasis implements Code {
  ADVANCE,
  PROGRESS,
  ACCEPTANCE,
  INVOICE,
  LIST,
  RETENTION
}
