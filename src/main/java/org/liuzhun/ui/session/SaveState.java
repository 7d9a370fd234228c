package org.liuzhun.ui.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How saving stands.
///
/// @param saved when something was saved last in this session, or null
/// @param trouble what kept the last edit from being saved, or null
/// @param said what else is to be told about the last save, or null
public record SaveState(
    @Nullable Instant saved,
    @Nullable String trouble,
    @Nullable String said) {

  /// Nothing was saved yet, and nothing is amiss.
  public static final SaveState NOTHING_YET = new SaveState(null, null);

  /// A state of which nothing else is to be told.
  public SaveState(@Nullable Instant saved, @Nullable String trouble) {
    this(saved, trouble, null);
  }
}
