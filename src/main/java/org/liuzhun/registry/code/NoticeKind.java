package org.liuzhun.registry.code;

/// 公告公示类别 — Kind of notice.
public enum NoticeKind implements Code {
  BEFORE_LIBRARY,
  PLAN,
  FUNDS,
  COMPLETION,
  PAYMENT,
  DIVIDEND,
  OTHER
}
