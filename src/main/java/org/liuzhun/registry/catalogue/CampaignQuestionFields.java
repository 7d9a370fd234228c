package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_QUESTION;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 排查附加问题 — extra question of a campaign.
final class CampaignQuestionFields {
  private CampaignQuestionFields() {}

  static final Entity ENTITY = Entity.of(CAMPAIGN_QUESTION, Owner.VILLAGE, Section.STATUS)
      .add(CAMPAIGN_QUESTION.CAMPAIGN, reference("campaign"))
      .required()
      .add(CAMPAIGN_QUESTION.POSITION, count())
      .required()
      .add(CAMPAIGN_QUESTION.QUESTION, text(200))
      .naturalKey(CAMPAIGN_QUESTION.CAMPAIGN, CAMPAIGN_QUESTION.POSITION)
      .build();
}
