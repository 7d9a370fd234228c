package org.liuzhun.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.backup.OwnBackup;

/// How the backups of a workbook stand (备份情况).
///
/// @param own the backups in the workbook's own folder, oldest first
/// @param lastOwn when the last of them was found good, or null
/// @param lastElsewhere when the last one went to a place of the person's choice, or null
/// @param failed when one failed after the last good one, or null
/// @param rebuilt when one was last rebuilt as a whole, or null
/// @param since since when this laptop has the village; null while there is nothing to lose
public record BackupState(
    List<OwnBackup> own,
    @Nullable Instant lastOwn,
    @Nullable Instant lastElsewhere,
    @Nullable Instant failed,
    @Nullable Instant rebuilt,
    @Nullable Instant since) {

  private static final Duration OLD = Duration.ofDays(3);
  private static final Duration OLD_ELSEWHERE = Duration.ofDays(30);

  /// What the person should be told.
  public enum Warning {
    NONE,
    /// The last attempt failed.
    FAILED,
    /// There is none yet, in the first three days.
    NEVER,
    /// The last is older than three days, or there is none after three days.
    OLD,
    /// All there are lie on this laptop, or the last one elsewhere is older than a month.
    ONLY_HERE
  }

  /// What the person should be told now.
  public Warning warning(Instant now) {
    if (since == null) {
      return Warning.NONE;
    }
    if (failed != null) {
      return Warning.FAILED;
    }
    if (older(lastOwn == null ? since : lastOwn, OLD, now)) {
      return Warning.OLD;
    }
    if (lastOwn == null) {
      return Warning.NEVER;
    }
    return older(lastElsewhere, OLD_ELSEWHERE, now) ? Warning.ONLY_HERE : Warning.NONE;
  }

  private static boolean older(@Nullable Instant time, Duration most, Instant now) {
    return time == null || time.plus(most).isBefore(now);
  }
}
