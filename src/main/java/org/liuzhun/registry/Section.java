package org.liuzhun.registry;

/// A section of the household file (or of the village's own data), in the order of the screen.
public enum Section {
  BASIC,
  MEMBERS,
  LIVING,
  STATUS,
  CAUSES,
  INCOME,
  GUARANTEES,
  MEASURES,
  LIVELIHOOD,
  HELPERS,
  DOCUMENTS,
  ISSUES,
  PROJECTS,
  FUNDS,
  VILLAGE,
  POLICY,
  OTHER
}
