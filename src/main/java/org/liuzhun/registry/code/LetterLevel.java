package org.liuzhun.registry.code;

/// 责任书层级 — Levels of a letter of responsibility.
public enum LetterLevel implements Code {
  PROVINCE_CITY,
  CITY_COUNTY,
  COUNTY_TOWNSHIP,
  TOWNSHIP_VILLAGE,
  VILLAGE_HELPER
}
