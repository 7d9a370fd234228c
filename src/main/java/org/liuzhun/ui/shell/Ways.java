package org.liuzhun.ui.shell;

import org.liuzhun.ui.session.Place;

/// The ways between rooms: what one room may ask of the frame.
public interface Ways {

  /// Goes to a room.
  void go(RoomName room);

  /// Goes to the household's file, to the field that wants mending.
  void go(Place place);

  /// Goes to a page or a row in a room.
  default void go(Spot spot) {
    go(spot.room());
  }
}
