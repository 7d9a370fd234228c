package org.liuzhun.ui.grid;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the grid (表格行): a household, or one of its members.
///
/// @param household the household
/// @param person the member; null in a grid of households
/// @param group the villagers' group
/// @param name the head's or the member's name
record GridLine(UUID household, @Nullable UUID person, String group, String name) {

  /// Whether the other line is of the same household, or of the same member.
  boolean isOf(GridLine other) {
    return household.equals(other.household) && Objects.equals(person, other.person);
  }
}
