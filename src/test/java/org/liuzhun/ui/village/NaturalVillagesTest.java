package org.liuzhun.ui.village;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.session.MemorySession;

class NaturalVillagesTest {

  private static final Row UNDATED =
      Row.empty(Catalogue.NATURAL_VILLAGE, new UUID(1, 1)).with(NATURAL_VILLAGE.NAME, "上坝");

  private static int carried(Row row, int year) {
    MemorySession session = new MemorySession(VillageFile.of(List.of(row)));
    VillageRoom.carry(session, year);
    return session.village().rows(Catalogue.NATURAL_VILLAGE).size();
  }

  @Test
  void aYearIsCarriedOnIntoTheNextOneAndALineWithoutAYearNowhere() {
    assertEquals(2, carried(UNDATED.with(NATURAL_VILLAGE.YEAR, 2025), 2025));
    assertEquals(1, carried(UNDATED, 0));
  }
}
