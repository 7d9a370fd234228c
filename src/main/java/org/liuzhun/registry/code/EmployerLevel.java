package org.liuzhun.registry.code;

/// 公益岗开发单位 — Employing body of a post.
public enum EmployerLevel implements Code {
  DEPARTMENT,
  TOWNSHIP,
  VILLAGE
}
