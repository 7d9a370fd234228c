package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.time.LocalDate;
import org.liuzhun.registry.Row;

/// Spells of work in a year (年内务工).
final class WorkYear {

  private WorkYear() {}

  /// Whether somebody worked in that year for a day at least; a side that is not known is open.
  static boolean has(Row spell, int year) {
    LocalDate from = spell.get(WORK_SPELL.STARTS_ON);
    LocalDate until = spell.get(WORK_SPELL.ENDS_ON);
    return (from == null || from.getYear() <= year) && (until == null || until.getYear() >= year);
  }
}
