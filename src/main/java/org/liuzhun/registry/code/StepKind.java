package org.liuzhun.registry.code;

/// 程序环节 — Step of a procedure.
public enum StepKind implements Code {
  APPLICATION,
  WARNING,
  HOUSE_CHECK,
  AUTHORISATION,
  COMPARISON,
  REVIEW,
  VILLAGE_NOTICE,
  TOWNSHIP_REVIEW,
  TOWNSHIP_NOTICE,
  COUNTY_DECISION,
  ANNOUNCEMENT,
  DATA_ENTRY,
  RECOGNITION
}
