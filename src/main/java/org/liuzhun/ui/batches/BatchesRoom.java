package org.liuzhun.ui.batches;

import java.util.List;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of the five batches (五个一批): causes and risks by batches, and where a measure is
/// missing.
public final class BatchesRoom {

  private BatchesRoom() {}

  /// The room over a session.
  public static Room of(Session session, Ways ways) {
    return new RegisterRoom(
        Texts.of("ui.room.batches"), session, List.of(new MatrixPage(session, ways::go)));
  }
}
