package org.liuzhun.store.log;

/// What was found when the log was opened (恢复情况).
///
/// @param transactions saved transactions that were still in a journal, because the program had not
/// been closed
/// @param torn bytes of a save that was interrupted; it had never been reported as done
/// @param unfinished transactions of a long edit that was interrupted and does not count
public record Recovery(int transactions, long torn, int unfinished) {

  /// Nothing to recover.
  public static final Recovery NONE = new Recovery(0, 0, 0);
}
