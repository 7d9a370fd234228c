package org.liuzhun.registry.code;

/// 身份状态 — State of an episode.
public enum EpisodeState implements Code {
  CLUE,
  VERIFYING,
  REFUSED,
  REVIEWING,
  ACTIVE,
  ENDING,
  ENDED,
  RETURNED,
  WRONGLY_REGISTERED,
  CLOSED
}
