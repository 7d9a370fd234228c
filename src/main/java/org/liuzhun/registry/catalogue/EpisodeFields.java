package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.EPISODE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.ClueChannel;
import org.liuzhun.registry.code.ClueTrigger;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RemovalKind;

/// 身份与监测 — status episode.
final class EpisodeFields {
  private EpisodeFields() {}

  static final Entity ENTITY = Entity.of(EPISODE, Owner.HOUSEHOLD, Section.STATUS)
      .add(EPISODE.HOUSEHOLD, reference("household"))
      .add(EPISODE.KIND, code(EpisodeKind.class))
      .required()
      .add(EPISODE.STATE, code(EpisodeState.class))
      .add(EPISODE.MONITORED_TYPE, code(MonitoredType.class))
      .add(EPISODE.CLUE_CHANNEL, code(ClueChannel.class))
      .add(EPISODE.CLUE_ON, day())
      .add(EPISODE.APPLIED_ON, day())
      .add(EPISODE.IDENTIFIED_ON, day())
      .add(EPISODE.ENDED_ON, day())
      .add(EPISODE.REMOVAL, code(RemovalKind.class))
      .add(EPISODE.KEEPS_POLICY, flag())
      .add(EPISODE.RECOGNISED_ON, day())
      .add(EPISODE.DEVELOPMENT_STATED, code(DevelopmentState.class))
      .add(EPISODE.REFUSAL, text(200))
      .add(EPISODE.REMARK, longText())
      .add(EPISODE.TRIGGER, code(ClueTrigger.class))
      .add(EPISODE.CLUE_DETAIL, longText())
      .add(EPISODE.CLUE_REPORTER, text(60))
      .add(EPISODE.EVENT, reference("event"))
      .add(EPISODE.GREEN_CHANNEL, flag())
      .add(EPISODE.FIRST_HELP_ON, day())
      .add(EPISODE.FIRST_HELP, text(200))
      .add(EPISODE.DECIDED_ON, day())
      .add(EPISODE.RELAPSE_OF, reference("episode"))
      .add(EPISODE.REMOVAL_BEGUN_ON, day())
      .build();
}
