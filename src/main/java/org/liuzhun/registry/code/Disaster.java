package org.liuzhun.registry.code;

/// 因自然灾害子项 E06 — Kind of natural disaster.
public enum Disaster implements Code {
  FLOOD,
  GEOLOGICAL,
  DROUGHT,
  BIOLOGICAL,
  WEATHER,
  EARTHQUAKE,
  OTHER
}
