package org.liuzhun.registry.code;

/// 帮扶人员类别 — Role of a helper.
public enum HelperRole implements Code {
  HELPER,
  FIRST_SECRETARY,
  TEAM_MEMBER,
  VILLAGE_CADRE,
  DOCTOR
}
