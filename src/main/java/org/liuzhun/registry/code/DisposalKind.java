package org.liuzhun.registry.code;

/// 处置方式 — Way of disposal.
public enum DisposalKind implements Code {
  SALE,
  SCRAP,
  TRANSFER,
  WRITE_OFF
}
