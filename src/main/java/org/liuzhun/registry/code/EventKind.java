package org.liuzhun.registry.code;

/// 事件类别 — Kind of event.
public enum EventKind implements Code {
  FLOOD,
  GEOLOGICAL,
  DROUGHT,
  WEATHER,
  EARTHQUAKE,
  FIRE,
  EPIDEMIC,
  TRAFFIC,
  OTHER
}
