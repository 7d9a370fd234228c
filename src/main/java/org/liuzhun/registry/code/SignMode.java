package org.liuzhun.registry.code;

/// 签字方式 — Way of signing.
public enum SignMode implements Code {
  SELF,
  FINGERPRINT,
  PROXY
}
