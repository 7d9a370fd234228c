package org.liuzhun.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.liuzhun.ui.session.Place;

/// A room of the program (房间), made when it is first entered and closed with the window.
public interface Room extends AutoCloseable {

  /// What is shown.
  Node node();

  /// The room is entered: put the cursor where work begins.
  default void enter() {
    node().requestFocus();
  }

  /// Somebody types into the search field at the top.
  default void search(String words) {}

  /// Somebody pressed Enter in the search field at the top.
  default void openFound() {}

  /// Whose file is open in it, so that its papers can be printed.
  default Optional<UUID> household() {
    return Optional.empty();
  }

  /// Shows a place in a household's file, where the room has files.
  default void go(Place place) {}

  /// Shows a page or a row of the village's own lists, where the room has them.
  default void go(Spot spot) {}

  /// Somebody opened a file that belongs into this room.
  default void openFile(Path file) {}

  /// Ends listening.
  @Override
  default void close() {}
}
