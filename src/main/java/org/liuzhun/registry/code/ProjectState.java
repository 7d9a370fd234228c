package org.liuzhun.registry.code;

/// 项目状态 — State of a project.
public enum ProjectState implements Code {
  PLANNED,
  PROPOSED,
  IN_LIBRARY,
  SCHEDULED,
  BUILDING,
  FINISHED,
  ACCEPTED,
  HANDED_OVER,
  REMOVED
}
