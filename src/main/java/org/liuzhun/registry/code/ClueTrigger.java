package org.liuzhun.registry.code;

/// 预警情形 — Trigger of an early warning.
public enum ClueTrigger implements Code {
  SELF_PAID_LIFTED,
  SELF_PAID_ORDINARY,
  OUTPATIENT,
  SERIOUS_ILLNESS,
  SCHOOLING,
  DISASTER,
  ACCIDENT,
  INCOME,
  JOB_LOSS,
  PRODUCTION,
  DROPOUT,
  HOUSE_WATER,
  UNINSURED,
  DISABILITY,
  FAMILY_CHANGE,
  LOAN,
  LONE_ELDER,
  POST_ENDING,
  TRANSFER_SHARE,
  NEAR_LINE
}
