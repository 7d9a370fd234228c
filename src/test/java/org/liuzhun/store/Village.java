package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;

/// Rows for tests of the store.
final class Village {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  static final WorkbookSettings SETTINGS = WorkbookSettings.of("李秀兰", CLOCK);

  private Village() {}

  static Row household(RowId ids, String phone) {
    return Row.empty(Catalogue.HOUSEHOLD, ids.next())
        .with(HOUSEHOLD.PHONE, phone)
        .with(HOUSEHOLD.RELOCATED, false);
  }

  static Row person(RowId ids, String name) {
    return Row.empty(Catalogue.PERSON, ids.next()).with(PERSON.NAME, name);
  }

  static Row head(RowId ids, UUID household, UUID person) {
    return Row.empty(Catalogue.MEMBERSHIP, ids.next())
        .with(MEMBERSHIP.HOUSEHOLD, household)
        .with(MEMBERSHIP.PERSON, person)
        .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD));
  }
}
