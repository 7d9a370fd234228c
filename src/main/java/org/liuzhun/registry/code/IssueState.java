package org.liuzhun.registry.code;

/// 整改状态 — State of an issue.
public enum IssueState implements Code {
  OPEN,
  DOING,
  PARKED,
  CLOSED
}
