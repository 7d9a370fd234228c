package org.liuzhun.registry.code;

/// 项目类别 — Class of project.
public enum ProjectCategory implements Code {
  INDUSTRY,
  JOBS,
  CONSTRUCTION,
  RELOCATION,
  GUARANTEES,
  GOVERNANCE,
  MANAGEMENT,
  OTHER
}
