package org.liuzhun.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.Choice;

/// What a view for one reader can be made of.
class ViewOffersTest {

  private static Row household(long id, String group) {
    return Row.empty(Catalogue.HOUSEHOLD, new UUID(1, id)).with(HOUSEHOLD.VILLAGE_GROUP, group);
  }

  @Test
  void aClosedFileGoesToAReaderOnlyWhenItIsChosenItselfAndGroupsStandInTheirOrder() {
    LocalDate gone = LocalDate.of(2025, 6, 1);
    List<Choice<Set<UUID>>> offers = ViewOffers.households(VillageFile.of(List.of(
        household(1, "三组"),
        household(2, "一组"),
        household(3, "一组").with(HOUSEHOLD.CLOSED_ON, gone),
        household(4, "七组").with(HOUSEHOLD.CLOSED_ON, gone))));
    assertEquals(
        List.of(
            Set.of(new UUID(1, 1), new UUID(1, 2)), Set.of(new UUID(1, 2)), Set.of(new UUID(1, 1))),
        offers.stream().limit(3).map(Choice::value).toList(),
        "everybody, the first group, the third");
    assertEquals(7, offers.size(), "and each file by itself");
  }
}
