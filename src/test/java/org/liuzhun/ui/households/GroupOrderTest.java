package org.liuzhun.ui.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
}
