package org.liuzhun.ui;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.liuzhun.ui.starting.Rehearsal;

/// How the window is to open.
///
/// @param toOpen the workbook or sealed package to open at once, or null for the first window
/// @param clock the clock of everything
/// @param dataFolder where this program keeps preferences and villages on this machine
/// @param safely whether the person asked for the safe display (安全显示)
/// @param practice the rehearsal to walk through before closing, or null
public record Start(
    @Nullable Path toOpen,
    Clock clock,
    Path dataFolder,
    boolean safely,
    @Nullable Practice practice) {

  /// A rehearsal instead of a person.
  ///
  /// @param passphrase what opens the workbook
  /// @param finished is told when the last step was drawn
  public record Practice(Rehearsal.Length length, String passphrase, Runnable finished) {}
}
