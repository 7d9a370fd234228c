package org.liuzhun.ui.shell;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page or rows of the village's own lists to go to.
///
/// @param room the room
/// @param page the key of the page's name, empty when the row says which
/// @param row the row, or null for the page alone
/// @param meant the rows to which the list is narrowed; none when it stays as it is
public record Spot(RoomName room, String page, @Nullable UUID row, Set<UUID> meant) {

  /// A page.
  public static Spot page(RoomName room, String page) {
    return new Spot(room, page, null, Set.of());
  }

  /// A row, on whichever page it stands.
  public static Spot row(RoomName room, UUID row) {
    return new Spot(room, "", row, Set.of());
  }

  /// Several rows of one page, the first of them chosen; a single one narrows nothing.
  public static Spot rows(RoomName room, Collection<UUID> rows) {
    UUID first = rows.iterator().next();
    return rows.size() == 1
        ? row(room, first)
        : new Spot(room, "", first, new LinkedHashSet<>(rows));
  }
}
