package org.liuzhun.ui.people;

import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.HELPER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable.Line;

/// A month of the team's days in the village (驻村考勤表): a line for each member, a mark for each day,
/// the days that count against the quotas of month and year.
///
/// @param rhythm how many days count and are required
/// @param month the month
record DutyMonth(Rhythm rhythm, YearMonth month) {

  /// So many columns of days stand in the table; a short month leaves some empty.
  static final int DAYS = 31;

  private static final String NIGHT = "◆";
  private static final String VILLAGE = "●";
  private static final String COUNTED = "○";
  private static final String AWAY = "–";
  private static final String ABSENT = "×";

  static DutyMonth of(VillageFile village, LocalDate today, YearMonth month) {
    return new DutyMonth(Rhythm.of(village, today), month);
  }

  /// The lines of those who were in office during the month.
  List<Line> lines() {
    return rhythm.village().rows(Catalogue.HELPER).stream()
        .filter(PeopleRoom::isSent)
        .filter(row -> !row.get(HELPER.STARTS_ON, LocalDate.MIN).isAfter(month.atEndOfMonth())
            && !row.get(HELPER.ENDS_ON, LocalDate.MAX).isBefore(month.atDay(1)))
        .map(this::line)
        .toList();
  }

  private Line line(Row member) {
    Map<LocalDate, Row> days = new HashMap<>();
    rhythm.village().rows(Catalogue.DUTY_DAY).stream()
        .filter(row -> member.id().equals(row.get(DUTY_DAY.HELPER)))
        .filter(row -> YearMonth.from(row.get(DUTY_DAY.DAY, LocalDate.MIN)).equals(month))
        .forEach(row -> days.put(row.get(DUTY_DAY.DAY, LocalDate.MIN), row));
    long spent = days.values().stream().filter(rhythm::counts).count();
    long quota = rhythm.requiredOf(member, month);
    long year = rhythm.dutyDays(member.id());
    List<String> cells = new ArrayList<>(List.of(
        member.get(HELPER.NAME, ""),
        spent + " / " + quota,
        year + " / " + rhythm.required(member)));
    for (int day = 1; day <= DAYS; day++) {
      cells.add(month.isValidDay(day) ? mark(days.get(month.atDay(day))) : "");
    }
    return new Line(spent >= quota ? Level.GOOD : Level.DOUBT, cells, null);
  }

  private String mark(@Nullable Row day) {
    if (day == null) {
      return "";
    }
    var kind = day.get(DUTY_DAY.KIND);
    if (kind != null && kind.is(DutyKind.ABSENT)) {
      return ABSENT;
    }
    if (!rhythm.counts(day)) {
      return AWAY;
    }
    if (kind != null && kind.is(DutyKind.VILLAGE)) {
      return day.yes(DUTY_DAY.NIGHT) ? NIGHT : VILLAGE;
    }
    return COUNTED;
  }
}
