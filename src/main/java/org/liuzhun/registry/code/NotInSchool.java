package org.liuzhun.registry.code;

/// 义务教育阶段未上学原因 E10 — Reason for not being at school.
public enum NotInSchool implements Code {
  ILLNESS,
  DISABILITY,
  AVERSION,
  POVERTY,
  WORK,
  EARLY_MARRIAGE,
  SUSPENDED,
  HOME_TEACHING,
  DELAYED,
  OTHER
}
