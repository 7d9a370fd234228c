package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_ANSWER;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 排查附加回答 — answer of a household to an extra question.
final class CampaignAnswerFields {
  private CampaignAnswerFields() {}

  static final Entity ENTITY = Entity.of(CAMPAIGN_ANSWER, Owner.HOUSEHOLD, Section.STATUS)
      .add(CAMPAIGN_ANSWER.HOUSEHOLD, reference("household"))
      .required()
      .add(CAMPAIGN_ANSWER.CAMPAIGN_QUESTION, reference("campaign_question"))
      .required()
      .add(CAMPAIGN_ANSWER.ANSWER, text(200))
      .naturalKey(CAMPAIGN_ANSWER.CAMPAIGN_QUESTION, CAMPAIGN_ANSWER.HOUSEHOLD)
      .build();
}
