package org.liuzhun.ui.journeys;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;

/// A village of light records: households with number, group and an old head, judged in no time.
final class LightVillage {

  private static final int GROUP = 20;

  private LightVillage() {}

  static VillageFile of(int households) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= households; i++) {
      UUID home = new UUID(1, i);
      UUID head = new UUID(2, i);
      rows.add(Row.empty(Catalogue.HOUSEHOLD, home)
          .with(HOUSEHOLD.NUMBER, "H%03d".formatted(i))
          .with(HOUSEHOLD.VILLAGE_GROUP, (i - 1) / GROUP + 1 + "组")
          .with(HOUSEHOLD.PHONE, "160880%05d".formatted(i)));
      rows.add(Row.empty(Catalogue.PERSON, head)
          .with(PERSON.NAME, "王" + i)
          .with(PERSON.BIRTH, LocalDate.of(1948, 3, 1)));
      rows.add(Row.empty(Catalogue.MEMBERSHIP, new UUID(3, i))
          .with(MEMBERSHIP.HOUSEHOLD, home)
          .with(MEMBERSHIP.PERSON, head)
          .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)));
    }
    return VillageFile.of(rows);
  }
}
