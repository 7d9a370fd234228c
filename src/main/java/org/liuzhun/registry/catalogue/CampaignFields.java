package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.CAMPAIGN;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.CampaignKind;

/// 排查活动 — screening of all households.
final class CampaignFields {
  private CampaignFields() {}

  static final Entity ENTITY = Entity.of(CAMPAIGN, Owner.VILLAGE, Section.STATUS)
      .add(CAMPAIGN.NAME, text(100))
      .required()
      .add(CAMPAIGN.KIND, code(CampaignKind.class))
      .add(CAMPAIGN.STARTS_ON, day())
      .add(CAMPAIGN.ENDS_ON, day())
      .add(CAMPAIGN.SCOPE, text(200))
      .add(CAMPAIGN.ISSUED_BY, text(100))
      .build();
}
