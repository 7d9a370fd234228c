package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.registry.code.HelperRole;

/// The duty days (驻村考勤) of first secretary and team in the current year. The last member of the
/// team is missing on many days: a planted gap against the quota.
///
/// @param setting the village's days
/// @param helpers everybody who helps
/// @param visits all visits: nobody visits on a day of leave
record DutyRows(Setting setting, List<Row> helpers, List<Row> visits) {

  private static final int CHANCE = 94;
  private static final int CHANCE_OF_THE_LAST = 52;

  List<Row> rows() {
    List<Row> team = helpers.stream().filter(DutyRows::isSent).toList();
    List<Row> rows = new ArrayList<>();
    for (Row member : team) {
      Dice dice = setting.dice().of(900_000L + rows.size());
      int chance = member == team.getLast() ? CHANCE_OF_THE_LAST : CHANCE;
      Set<LocalDate> visited = visited(member);
      LocalDate from = setting.today().withDayOfYear(1);
      for (LocalDate day = from; setting.past(day); day = day.plusDays(1)) {
        if (day.getDayOfWeek() != DayOfWeek.SUNDAY && dice.chance(chance)) {
          rows.add(row(member, day, visited.contains(day), dice));
        }
      }
    }
    return rows;
  }

  private static boolean isSent(Row helper) {
    var role = helper.get(HELPER.ROLE);
    return role != null && (role.is(HelperRole.FIRST_SECRETARY) || role.is(HelperRole.TEAM_MEMBER));
  }

  private Set<LocalDate> visited(Row member) {
    return visits.stream()
        .filter(visit -> member.id().equals(visit.get(VISIT.HELPER)))
        .map(visit -> visit.get(VISIT.VISITED_ON, LocalDate.MIN))
        .collect(Collectors.toSet());
  }

  private static Row row(Row member, LocalDate day, boolean visits, Dice dice) {
    int luck = dice.between(0, 99);
    DutyKind kind = luck < 90
        ? DutyKind.VILLAGE
        : luck < 94 ? DutyKind.MEETING : luck < 97 || visits ? DutyKind.TRAINING : DutyKind.LEAVE;
    return Row.keyed(Catalogue.DUTY_DAY, member.id(), day)
        .with(DUTY_DAY.KIND, Coded.of(kind))
        .with(DUTY_DAY.NIGHT, kind == DutyKind.VILLAGE && day.getDayOfWeek() != DayOfWeek.SATURDAY);
  }
}
