package org.liuzhun.registry.code;

/// 就业渠道 — How the work was found.
public enum WorkChannel implements Code {
  SELF,
  GOVERNMENT,
  COOPERATION,
  WORKSHOP,
  PUBLIC_POST,
  LOCAL_FIRM,
  RELATIVES,
  OTHER
}
