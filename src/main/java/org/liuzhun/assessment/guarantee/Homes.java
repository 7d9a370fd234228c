package org.liuzhun.assessment.guarantee;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.MeasureType;

/// What makes up for a dangerous house (危房).
public final class Homes {

  private Homes() {}

  /// Whether, on a day, the household had moved into the new house, was housed for the time
  /// being, the last day included, or lived in one that was repaired and accepted after the
  /// assessment in these living conditions; what is dated later has not happened yet.
  public static boolean safe(Situation situation, @Nullable Row living, LocalDate day) {
    LocalDate assessed = living == null
        ? LocalDate.MIN
        : living.get(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, LocalDate.MIN);
    return moved(situation, day)
        || situation
            .help()
            .of(MeasureType.HOUSE_REPAIR)
            .anyMatch(repair -> isSound(repair, assessed, day))
        || situation
            .help()
            .of(MeasureType.TEMPORARY_HOUSE)
            .anyMatch(row -> !row.get(MEASURE.STARTS_ON, LocalDate.MIN).isAfter(day)
                && !row.get(MEASURE.ENDS_ON, LocalDate.MAX).isBefore(day));
  }

  private static boolean moved(Situation situation, LocalDate day) {
    return situation.household().yes(HOUSEHOLD.RELOCATED)
        && situation
            .help()
            .of(MeasureType.RELOCATION)
            .anyMatch(row -> !row.get(MEASURE.MOVED_ON, LocalDate.MAX).isAfter(day));
  }

  private static boolean isSound(Row repair, LocalDate assessed, LocalDate day) {
    LocalDate accepted = repair.get(MEASURE.ACCEPTED_ON);
    var grade = repair.get(MEASURE.GRADE_AFTER);
    return accepted != null
        && !accepted.isBefore(assessed)
        && !accepted.isAfter(day)
        && grade != null
        && (grade.is(HouseGrade.A) || grade.is(HouseGrade.B));
  }
}
