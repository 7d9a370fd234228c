package org.liuzhun.ui.shell;

import org.liuzhun.ui.session.Place;

/// The ways between rooms: what one room may ask of the frame.
public interface Ways {

  /// Goes to a room.
  void go(RoomName room);

  /// Goes to the household's file, to the field that wants mending.
  void go(Place place);

  /// Hands the window over to visitors: they see this room and nothing else until whoever
  /// works here takes it back.
  ///
  /// @param words who they are and what they see
  default void receive(Room visitors, String words) {}

  /// Goes to a page or a row in a room.
  default void go(Spot spot) {
    go(spot.room());
  }
}
