package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRED_UNIT;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HelperRole;

/// The team's days in the village, what it is good at, and its hand-overs: V5.2–V5.4.
final class CadreRecords {

  private static final int YEAR = 365;

  static final List<Indicator> ALL = List.of(
      Indicator.village("V5.2", Precision.CADRES, CadreRecords::days)
          .using("residence.quota.year", "residence.counts"),
      Indicator.village("V5.3", Precision.CADRES, CadreRecords::suited),
      Indicator.village("V5.4", Precision.CADRES, CadreRecords::handedOver));

  private CadreRecords() {}

  /// The days of the last twelve months against the quota, pro rata since the member came.
  private static void days(Tally tally) {
    Survey survey = tally.survey();
    List<Row> days = survey.context().village().rows(Catalogue.DUTY_DAY);
    if (tally.unrecordedWhen(days.isEmpty(), "V5.2")) {
      return;
    }
    int quota = survey.policy().whole("residence.quota.year", survey.today()).orElse(0);
    Set<String> counted = survey
        .policy()
        .value("residence.counts", survey.today())
        .map(value -> Arrays.stream(value.value().split(" ")).collect(Collectors.toSet()))
        .orElse(Set.of());
    LocalDate today = survey.today();
    for (Row member : team(survey)) {
      LocalDate start = member.get(HELPER.STARTS_ON, today.minusDays(YEAR));
      LocalDate from = start.isAfter(today.minusDays(YEAR)) ? start : today.minusDays(YEAR);
      long required = quota * ChronoUnit.DAYS.between(from, today) / YEAR;
      long spent = days.stream()
          .filter(row -> member.id().equals(row.get(DUTY_DAY.HELPER)))
          .filter(row -> counts(row, counted))
          .map(row -> row.get(DUTY_DAY.DAY, LocalDate.MIN))
          .filter(day -> day.isAfter(from) && !day.isAfter(today))
          .distinct()
          .count();
      tally.judge(
          null,
          spent >= required
              ? List.of()
              : List.of(
                  Remark.of("board.duty.few", member.get(HELPER.NAME, ""), from, spent, required)
                      .at(member, HELPER.NAME)));
    }
  }

  private static boolean counts(Row day, Set<String> counted) {
    var kind = day.get(DUTY_DAY.KIND);
    return kind != null && kind.known() != null && counted.contains(kind.known().name());
  }

  /// The members of the team in office, the first secretary among them.
  static List<Row> team(Survey survey) {
    return survey.context().village().rows(Catalogue.HELPER).stream()
        .filter(CadreRecords::isOfTeam)
        .filter(row -> !row.get(HELPER.ENDS_ON, LocalDate.MAX).isBefore(survey.today()))
        .toList();
  }

  private static boolean isOfTeam(Row helper) {
    var role = helper.get(HELPER.ROLE);
    return role != null && (role.is(HelperRole.FIRST_SECRETARY) || role.is(HelperRole.TEAM_MEMBER));
  }

  /// The village's type is known, and what a unit that helps it is good at.
  private static void suited(Tally tally) {
    Row village = tally.survey().context().village().village();
    List<Row> units = tally.survey().context().village().rows(Catalogue.PAIRED_UNIT);
    boolean unknown = units.isEmpty() && village.get(VILLAGE.VILLAGE_TYPE) == null;
    if (tally.unrecordedWhen(unknown, "V5.3")) {
      return;
    }
    List<Remark> remarks = new ArrayList<>();
    if (village.get(VILLAGE.VILLAGE_TYPE) == null) {
      remarks.add(Remark.of("board.village.no-type").at(village, VILLAGE.VILLAGE_TYPE));
    }
    if (units.stream().allMatch(row -> row.get(PAIRED_UNIT.SPECIALITY, "").isBlank())) {
      remarks.add(Remark.of("board.village.no-speciality").missing(PAIRED_UNIT.SPECIALITY));
    }
    tally.judge(null, remarks);
  }

  /// Who left the team handed over: a date, or a list that both signed; and no list that was begun
  /// stays open.
  private static void handedOver(Tally tally) {
    Survey survey = tally.survey();
    List<Row> lists = survey.context().village().rows(Catalogue.HANDOVER);
    survey.context().village().rows(Catalogue.HELPER).stream()
        .filter(CadreRecords::isOfTeam)
        .filter(row -> row.get(HELPER.ENDS_ON, LocalDate.MAX).isBefore(survey.today()))
        .filter(row -> lists.stream().noneMatch(list -> isOf(list, row)))
        .forEach(row -> tally.judge(
            null,
            row.get(HELPER.HANDED_OVER_ON) != null
                ? List.of()
                : List.of(Remark.of("board.handover.none", row.get(HELPER.NAME, ""))
                    .at(row, HELPER.HANDED_OVER_ON))));
    lists.stream()
        .filter(list -> !list.get(HANDOVER.HANDED_ON, LocalDate.MAX).isAfter(survey.today()))
        .forEach(list -> tally.judge(
            null,
            isComplete(list)
                ? List.of()
                : List.of(
                    Remark.of("board.handover.open", list.get(HANDOVER.HANDED_ON, LocalDate.MIN))
                        .at(list, HANDOVER.TAKER_SIGNED_ON))));
  }

  private static boolean isOf(Row list, Row leaver) {
    return leaver.id().equals(list.get(HANDOVER.LEAVER));
  }

  private static boolean isComplete(Row list) {
    boolean left = list.get(HANDOVER.LEAVER_SIGNED_ON) != null || list.yes(HANDOVER.ABSENT);
    return left && list.get(HANDOVER.TAKER_SIGNED_ON) != null;
  }
}
