package org.liuzhun.store.merge;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What a transaction says about itself.
///
/// @param kind what brought it about
/// @param hlc hybrid logical time: milliseconds shifted left by 16, plus a counter; only for
/// display and choice
/// @param wall the laptop's time and zone
/// @param actor the person, empty when erased
/// @param reason why, in the person's own words
/// @param group what it belongs to when a long edit made several transactions
/// @param save the name of the save (保存名), which it keeps when it is written anew under another
/// dot; empty when an older program wrote it
public record Heading(
    Kind kind,
    long hlc,
    OffsetDateTime wall,
    String actor,
    @Nullable String reason,
    @Nullable Group group,
    String save) {

  /// What brought a transaction about.
  public enum Kind {
    EDIT,
    IMPORT,
    UNDO,
    REDO,
    RESOLVE,
    ERASE,
    /// Nobody wrote it: it stands for a save whose bytes the disk destroyed. Its time is that of
    /// the save before, its reason names the damaged file that was kept.
    LOST
  }

  /// Of a save without a name.
  public Heading(
      Kind kind,
      long hlc,
      OffsetDateTime wall,
      String actor,
      @Nullable String reason,
      @Nullable Group group) {
    this(kind, hlc, wall, actor, reason, group, "");
  }

  /// The same without actor and reason.
  public Heading erased() {
    return new Heading(kind, hlc, wall, "", null, group, save);
  }
}
