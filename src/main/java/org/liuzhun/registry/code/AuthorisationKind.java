package org.liuzhun.registry.code;

/// 授权类型 — Kind of authorisation.
public enum AuthorisationKind implements Code {
  NOTICE,
  COMPARISON,
  PHOTO
}
