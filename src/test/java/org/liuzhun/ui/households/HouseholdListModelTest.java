package org.liuzhun.ui.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.MemorySession;

/// The list of households without nodes.
class HouseholdListModelTest {

  private final RowId ids = new RowId(MemorySession.CLOCK, new Random(3));

  @Test
  void groupsFollowTheirNumbersHoweverWritten() {
    List<String> groups = new ArrayList<>(List.of("十一组", "二组", "3组", "大湾", "", "十组", "一组"));
    groups.sort(new GroupOrder());
    assertEquals(List.of("一组", "二组", "3组", "十组", "十一组", "大湾", ""), groups);
  }

  @Test
  void conditionsNarrowEachOther() {
    HouseholdLine line = new HouseholdLine(
        new UUID(0, 1), "王秀英", "二组", 3, Level.BAD, true, false, Set.of(), Set.of("赵国强"), true);
    HouseholdFilter filter = HouseholdFilter.NONE
        .only(HouseholdFilter.Only.REGISTERED, true)
        .only(HouseholdFilter.Only.ERRORS, true);
    assertTrue(filter.lets(line));
    assertTrue(filter.only(HouseholdFilter.Only.DOUBTS, true).lets(line));
    assertEquals(false, filter.only(HouseholdFilter.Only.MONITORED, true).lets(line));
    assertEquals(false, filter.group("一组").lets(line));
    assertTrue(filter.only(HouseholdFilter.Only.DUE, true).helper("赵国强").lets(line));
    assertEquals(false, filter.helper("李桂芬").lets(line));
    assertEquals(false, filter.found(Set.of()).lets(line));
  }

  @Test
  void theNextOneAfterAHouseholdThatWasMendedOutOfTheFilterIsTheOneInItsPlace() {
    List<UUID> households = List.of(ids.next(), ids.next(), ids.next());
    MemorySession session = new MemorySession(VillageFile.empty());
    for (int i = 0; i < 3; i++) {
      session.save(NewHousehold.edit(
          ids, Row.empty(Catalogue.HOUSEHOLD, households.get(i)), "户主" + i, "一组"));
    }
    HouseholdListModel model = new HouseholdListModel(session, (_, _) -> Set.of());
    assertEquals(3, model.shown().size());
    model.open(households.get(1));
    model.filter(filter -> filter.found(Set.of(households.get(0), households.get(2))));
    assertEquals(households.get(2), model.neighbour(1).orElseThrow());
    assertEquals(households.get(0), model.neighbour(-1).orElseThrow());
  }
}
