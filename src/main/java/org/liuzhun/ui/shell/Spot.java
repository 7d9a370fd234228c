package org.liuzhun.ui.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page or a row of the village's own lists to go to.
///
/// @param room the room
/// @param page the key of the page's name, empty when the row says which
/// @param row the row, or null for the page alone
public record Spot(RoomName room, String page, @Nullable UUID row) {

  /// A page.
  public static Spot page(RoomName room, String page) {
    return new Spot(room, page, null);
  }

  /// A row, on whichever page it stands.
  public static Spot row(RoomName room, UUID row) {
    return new Spot(room, "", row);
  }
}
