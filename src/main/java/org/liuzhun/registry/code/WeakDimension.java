package org.liuzhun.registry.code;

/// 振兴领域 — One of the five revitalizations.
public enum WeakDimension implements Code {
  INDUSTRY,
  TALENT,
  CULTURE,
  ECOLOGY,
  ORGANISATION,
  LIVING
}
