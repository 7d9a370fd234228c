package org.liuzhun.registry.code;

/// 建设性质 — Kind of works.
public enum ConstructionKind implements Code {
  NEW,
  EXTENSION,
  CONTINUED
}
