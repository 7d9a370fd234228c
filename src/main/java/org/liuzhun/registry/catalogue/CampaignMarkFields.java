package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.FourSupplement;

/// 排查到户 — how far a campaign is at one household.
final class CampaignMarkFields {
  private CampaignMarkFields() {}

  static final Entity ENTITY = Entity.of(CAMPAIGN_MARK, Owner.HOUSEHOLD, Section.STATUS)
      .add(CAMPAIGN_MARK.HOUSEHOLD, reference("household"))
      .required()
      .add(CAMPAIGN_MARK.CAMPAIGN, reference("campaign"))
      .required()
      .add(CAMPAIGN_MARK.HELPER, reference("helper"))
      .add(CAMPAIGN_MARK.VISITED_ON, day())
      .add(CAMPAIGN_MARK.ENTERED_ON, day())
      .add(CAMPAIGN_MARK.CHECKED_ON, day())
      .add(CAMPAIGN_MARK.SIGNED_ON, day())
      .add(CAMPAIGN_MARK.KIND, code(FourSupplement.class))
      .add(CAMPAIGN_MARK.PROBLEM, longText())
      .add(CAMPAIGN_MARK.SUPPLEMENT, longText())
      .add(CAMPAIGN_MARK.SUPPLEMENTED_ON, day())
      .add(CAMPAIGN_MARK.INCOME_STATEMENT, reference("income_statement"))
      .naturalKey(CAMPAIGN_MARK.CAMPAIGN, CAMPAIGN_MARK.HOUSEHOLD)
      .build();
}
