package org.liuzhun.spreadsheet;

/// What becomes of a household or person of the sheet.
public enum Outcome {
  NEW,
  CHANGED,
  UNCHANGED,
  /// Nobody can say for sure who is meant; nothing of it is taken.
  IN_DOUBT
}
