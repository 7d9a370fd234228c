package org.liuzhun.store.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which of the workbook's own backups stay (保留规则): the last of each of the last 7 days, 4
/// weeks and 12 months that have any. Latest is what was written last, whatever a laptop's
/// clock said.
final class Retention {

  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int MONTHS = 12;

  private Retention() {}

  /// Those that may go.
  ///
  /// @param all oldest first
  static List<OwnBackup> surplus(List<OwnBackup> all, ZoneId zone) {
    Function<OwnBackup, LocalDate> day = backup -> LocalDate.ofInstant(backup.made(), zone);
    Set<OwnBackup> staying = new HashSet<>();
    keep(all, staying, DAYS, day);
    keep(all, staying, WEEKS, day.andThen(Retention::week));
    keep(all, staying, MONTHS, day.andThen(YearMonth::from));
    List<OwnBackup> going = new ArrayList<>(all);
    going.removeAll(staying);
    return going;
  }

  private static <P> void keep(
      List<OwnBackup> all, Set<OwnBackup> staying, int most, Function<OwnBackup, P> period) {
    Set<P> seen = new HashSet<>();
    for (OwnBackup backup : all.reversed()) {
      if (seen.size() < most && seen.add(period.apply(backup))) {
        staying.add(backup);
      }
    }
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
