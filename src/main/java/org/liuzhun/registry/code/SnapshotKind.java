package org.liuzhun.registry.code;

/// 快照节点 — Moment of a snapshot.
public enum SnapshotKind implements Code {
  IDENTIFICATION,
  YEARLY,
  REMOVAL,
  AFTER
}
