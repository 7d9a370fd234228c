package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import org.junit.jupiter.api.Test;
import org.liuzhun.registry.catalogue.Catalogue;

/// A field takes as many columns as what it names wants.
class FieldWidthTest {

  @Test
  void theNameOfAProjectIsWiderThanThatOfAHousehold() {
    assertEquals(2, FieldWidth.of(Catalogue.ASSET.field(ASSET.PROJECT)));
    assertEquals(1, FieldWidth.of(Catalogue.VISIT.field(VISIT.HOUSEHOLD)));
  }

  @Test
  void severalPostsOfOnePersonAreWiderThanItsName() {
    assertEquals(2, FieldWidth.of(Catalogue.VILLAGE_YEAR.field(VILLAGE_YEAR.LEADER_POSITION)));
    assertEquals(1, FieldWidth.of(Catalogue.VILLAGE_YEAR.field(VILLAGE_YEAR.LEADER)));
  }
}
