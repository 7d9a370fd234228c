package org.liuzhun.registry.code;

/// 排查类别 — Kind of campaign.
public enum CampaignKind implements Code {
  FOUR_INVESTIGATIONS,
  YEAR_END_INCOME,
  FOCUSED,
  CUSTOM
}
