package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.number;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.ISSUE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.ComplaintKind;
import org.liuzhun.registry.code.FourSupplement;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.Obstacle;
import org.liuzhun.registry.code.UnitLevel;

/// 问题整改 — issue.
final class IssueFields {
  private IssueFields() {}

  static final Entity ENTITY = Entity.of(ISSUE, Owner.HOUSEHOLD, Section.ISSUES)
      .add(ISSUE.HOUSEHOLD, reference("household"))
      .add(ISSUE.PERSON, reference("person"))
      .add(ISSUE.NUMBER, number())
      .add(ISSUE.SOURCE, code(IssueSource.class))
      .add(ISSUE.CHECK_CODE, text(20))
      .add(ISSUE.TITLE, text(200))
      .required()
      .add(ISSUE.DETAIL, longText())
      .add(ISSUE.FOUND_ON, day())
      .add(ISSUE.OWNER, text(60))
      .add(ISSUE.DUE_ON, day())
      .add(ISSUE.STATE, code(IssueState.class))
      .add(ISSUE.PARKED_REASON, longText())
      .add(ISSUE.RECHECK_ON, day())
      .add(ISSUE.ACTION, longText())
      .add(ISSUE.CLOSED_ON, day())
      .add(ISSUE.CLOSING_EVIDENCE, longText())
      .add(ISSUE.LEVEL, code(UnitLevel.class))
      .add(ISSUE.RAISED_BY, text(60))
      .add(ISSUE.COMPLAINT, code(ComplaintKind.class))
      .add(ISSUE.OBSTACLE, code(Obstacle.class))
      .add(ISSUE.VISIT, reference("visit"))
      .add(ISSUE.MEASURE, reference("measure"))
      .add(ISSUE.INSPECTION, reference("inspection"))
      .add(ISSUE.CAMPAIGN, reference("campaign"))
      .add(ISSUE.SUPPLEMENT, code(FourSupplement.class))
      .add(ISSUE.DIARY_ENTRY, reference("diary_entry"))
      .add(ISSUE.PROJECT, reference("project"))
      .add(ISSUE.NOTICE_NUMBER, text(60))
      .add(ISSUE.ANSWER, longText())
      .add(ISSUE.ANSWERED_ON, day())
      .add(ISSUE.VERIFIED_BY, text(60))
      .add(ISSUE.VERIFIED_ON, day())
      .build();
}
