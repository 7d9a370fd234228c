package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.DOCUMENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.PaperKind;

/// 照片资料 — document.
final class DocumentFields {
  private DocumentFields() {}

  static final Entity ENTITY = Entity.of(DOCUMENT, Owner.HOUSEHOLD, Section.DOCUMENTS)
      .add(DOCUMENT.HOUSEHOLD, reference("household"))
      .add(DOCUMENT.PERSON, reference("person"))
      .add(DOCUMENT.KIND, code(PaperKind.class))
      .add(DOCUMENT.TITLE, text(200))
      .add(DOCUMENT.TAKEN_ON, day())
      .add(DOCUMENT.MEDIA_TYPE, text(60))
      .hidden()
      .add(DOCUMENT.SHA256, text(64))
      .hidden()
      .add(DOCUMENT.BYTES, count())
      .hidden()
      .add(DOCUMENT.REMARK, longText())
      .add(DOCUMENT.PROJECT, reference("project"))
      .add(DOCUMENT.ASSET, reference("asset"))
      .add(DOCUMENT.BEFORE_PHOTO, reference("document"))
      .add(DOCUMENT.PLACE, text(40))
      .hidden()
      .add(DOCUMENT.HELPER, reference("helper"))
      .hidden()
      .build();
}
