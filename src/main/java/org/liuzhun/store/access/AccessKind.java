package org.liuzhun.store.access;

/// What somebody did that is not a change of the register.
public enum AccessKind {
  /// Opened the workbook.
  OPENED,
  /// Came back to the locked screen.
  UNLOCKED,
  /// Had a hidden number shown; said of which field of which row.
  SHOWN,
  /// Had all numbers shown in full until the village was closed or the choice changed.
  WHOLE,
  /// Took data out into a file; said into which.
  EXPORTED,
  /// Made a backup in a place of their choice; said in which.
  BACKED_UP,
  /// Made this workbook of a backup.
  RESTORED,
  /// Gave, changed or took a passphrase or the recovery code; said whose.
  KEYS
}
