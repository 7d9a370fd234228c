package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.SnapshotKind;

/// 监测快照 — what held at one of the four moments of monitoring.
final class MonitoringSnapshotFields {
  private MonitoringSnapshotFields() {}

  static final Entity ENTITY = Entity.of(MONITORING_SNAPSHOT, Owner.HOUSEHOLD, Section.STATUS)
      .add(MONITORING_SNAPSHOT.HOUSEHOLD, reference("household"))
      .add(MONITORING_SNAPSHOT.EPISODE, reference("episode"))
      .required()
      .add(MONITORING_SNAPSHOT.KIND, code(SnapshotKind.class))
      .required()
      .add(MONITORING_SNAPSHOT.TAKEN_ON, day())
      .required()
      .add(MONITORING_SNAPSHOT.MEMBERS, count())
      .add(MONITORING_SNAPSHOT.DROPOUTS, count())
      .add(MONITORING_SNAPSHOT.HOUSE_DAMAGED, flag())
      .add(MONITORING_SNAPSHOT.UNINSURED, count())
      .add(MONITORING_SNAPSHOT.WATER_PROBLEM, flag())
      .add(MONITORING_SNAPSHOT.WAGES, money())
      .add(MONITORING_SNAPSHOT.PROPERTY, money())
      .add(MONITORING_SNAPSHOT.TRANSFER, money())
      .add(MONITORING_SNAPSHOT.BUSINESS, money())
      .add(MONITORING_SNAPSHOT.BUSINESS_COST, money())
      .add(MONITORING_SNAPSHOT.NET, money())
      .add(MONITORING_SNAPSHOT.PER_HEAD, money())
      .add(MONITORING_SNAPSHOT.CLAIMS, money())
      .add(MONITORING_SNAPSHOT.COMPLIANT_SELF_PAID, money())
      .naturalKey(
          MONITORING_SNAPSHOT.EPISODE, MONITORING_SNAPSHOT.KIND, MONITORING_SNAPSHOT.TAKEN_ON)
      .build();
}
