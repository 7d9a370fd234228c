package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.catalogue.Catalogue;

/// Villagers' groups are ordered and found by their numbers, however these are written.
class GroupOrderTest {

  @Test
  void groupsFollowTheirNumbersAndHouseholdsWithoutAGroupComeLast() {
    assertEquals(
        List.of("二组", "3组", "十组", "十二组", "河边", ""),
        Stream.of("河边", "十二组", "", "十组", "3组", "二组").sorted(new GroupOrder()).toList());
  }

  @ParameterizedTest
  @CsvSource({"3,三组", "12,十二组", "9,9", "三组,三组", "河边,河边", "'',''"})
  void aBareNumberMeansTheGroupThatHasIt(String typed, String meant) {
    assertEquals(meant, GroupOrder.meant(typed, Set.of("三组", "十二组", "河边")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0"})
  void aNumberOfTwoGroupsOrOfNoneStaysAsItWasTyped(String typed) {
    assertEquals(typed, GroupOrder.meant(typed, Set.of("上寨一组", "下寨一组", "河边")));
  }

  @Test
  void aGroupOfClosedFilesOnlyIsNotOffered() {
    VillageFile village = VillageFile.of(List.of(
        household(1, "二组", null), household(2, "一组", null), household(3, "旧组", LocalDate.EPOCH)));
    assertEquals(List.of("一组", "二组"), GroupOrder.groups(village));
  }

  private static Row household(int id, String group, @Nullable LocalDate closed) {
    return Row.empty(Catalogue.HOUSEHOLD, new UUID(1, id))
        .with(HOUSEHOLD.VILLAGE_GROUP, group)
        .with(HOUSEHOLD.CLOSED_ON, closed);
  }
}
