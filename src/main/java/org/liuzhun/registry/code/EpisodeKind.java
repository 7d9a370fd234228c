package org.liuzhun.registry.code;

/// 身份类别 — Kind of episode.
public enum EpisodeKind implements Code {
  REGISTERED,
  MONITORED
}
