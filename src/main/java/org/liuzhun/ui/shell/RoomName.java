package org.liuzhun.ui.shell;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// The rooms (房间), in the order of the side bar.
public enum RoomName {
  OVERVIEW,
  HOUSEHOLDS,
  PRECISIONS,
  BATCHES,
  FUNDS,
  PEOPLE,
  MONITORING,
  RECTIFICATION,
  VILLAGE,
  PRINTING,
  TABLES,
  EXCHANGE,
  CHANGES,
  SETTINGS;

  /// The name in the language in use.
  public String label() {
    return Texts.of("ui.room." + name().toLowerCase(Locale.ROOT));
  }
}
