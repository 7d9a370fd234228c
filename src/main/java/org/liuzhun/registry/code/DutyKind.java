package org.liuzhun.registry.code;

/// 考勤类别 — Kind of a duty day.
public enum DutyKind implements Code {
  VILLAGE,
  TRAINING,
  MEETING,
  OFFICIAL,
  LEAVE,
  REST,
  ABSENT
}
