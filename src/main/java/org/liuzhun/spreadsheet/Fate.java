package org.liuzhun.spreadsheet;

import java.util.List;

/// What becomes of a cell (单元格的去向). Every filled cell below the headings has exactly one fate.
public enum Fate {
  /// Taken into a row that is new.
  NEW,
  /// Taken into a row of the register, where it differs.
  CHANGED,
  /// The register, or an earlier row of the sheet, says the same.
  UNCHANGED,
  /// Kept beside the household: nobody knows the column.
  KEPT,
  /// Only says which village, year, household: compared, and true.
  IDENTIFIES,
  /// A dash or stroke: says that there is nothing to say.
  DASH,
  /// Not taken, for a reason that is named.
  REFUSED,
  /// Not taken, since it is in doubt who is meant; the row is named.
  IN_DOUBT,
  /// Not taken, since it belongs to another village.
  ELSEWHERE;

  /// The fate of a cell that says two things: a contradiction tells most, then a change.
  static Fate of(Fate one, Fate other) {
    for (Fate fate : List.of(REFUSED, CHANGED, NEW)) {
      if (one == fate || other == fate) {
        return fate;
      }
    }
    return one;
  }
}
