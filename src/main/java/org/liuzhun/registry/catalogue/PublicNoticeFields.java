package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.NoticeKind;

/// 公告公示 — notice about projects and funds.
final class PublicNoticeFields {
  private PublicNoticeFields() {}

  static final Entity ENTITY = Entity.of(PUBLIC_NOTICE, Owner.VILLAGE, Section.FUNDS)
      .add(PUBLIC_NOTICE.PROJECT, reference("project"))
      .add(PUBLIC_NOTICE.KIND, code(NoticeKind.class))
      .add(PUBLIC_NOTICE.TITLE, text(200))
      .required()
      .add(PUBLIC_NOTICE.PLACE, text(100))
      .add(PUBLIC_NOTICE.PUBLIC_FROM, day())
      .add(PUBLIC_NOTICE.PUBLIC_UNTIL, day())
      .add(PUBLIC_NOTICE.PHOTO, reference("document"))
      .add(PUBLIC_NOTICE.HOTLINE, text(60))
      .posted()
      .add(PUBLIC_NOTICE.OBJECTION, longText())
      .build();
}
