package org.liuzhun.ui.precisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

/// Where a sentence leads: into a file, to a row of the village's own lists, or to their room.
class PlacesTest implements Ways {

  private final List<Object> gone = new ArrayList<>();

  @Override
  public void go(RoomName room) {
    gone.add(room);
  }

  @Override
  public void go(Place place) {
    gone.add(place);
  }

  @Override
  public void go(Spot spot) {
    gone.add(spot);
  }

  @Test
  void aHouseholdsFieldLeadsIntoItsFileAndAVillagesRowToItsList() {
    UUID household = new UUID(1, 1);
    UUID row = new UUID(1, 2);
    Field<?> area = Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.HOUSE_AREA);
    Places.go(this, household, row, area);
    Places.go(this, null, row, Catalogue.VILLAGE_EXIT_ITEM.field(VILLAGE_EXIT_ITEM.PASSED));
    Places.go(this, null, null, Catalogue.PROJECT.field(PROJECT.NAME));
    Places.go(this, null, row, null);
    assertEquals(
        List.of(Place.of(household, row, area), Spot.row(RoomName.VILLAGE, row), RoomName.FUNDS),
        gone);
  }
}
