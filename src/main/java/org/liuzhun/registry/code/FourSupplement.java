package org.liuzhun.registry.code;

/// 四查四补类别 — One of the four investigations.
public enum FourSupplement implements Code {
  LOSS,
  LEAK,
  SHORT,
  WEAK
}
