package org.liuzhun.registry.code;

/// 资料类型 — Kind of paper.
public enum PaperKind implements Code {
  PHOTO,
  ID_COPY,
  HOUSEHOLD_REGISTER,
  BANK_BOOK,
  MEDICAL,
  MINUTES,
  NOTICE,
  CONTRACT,
  LETTER,
  OTHER
}
