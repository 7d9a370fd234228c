package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAIRED_UNIT;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.VillageType;

/// 因村派人精准 in small villages.
final class CadreShown {

  private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

  private static final List<Shown> HELPERS = List.of(
      shown("H5.1", "a helper in office", "1/1 GREEN", f -> {}),
      shown(
          "H5.1",
          "nobody",
          "0/1 RED | 本户是监测对象，从未登记帮扶责任人。 -> pairing.helper",
          f -> f.clear(Catalogue.PAIRING)),
      shown(
          "H5.1",
          "a closed file is asked for nothing",
          "0/0 NONE",
          f -> f.household().on(HOUSEHOLD.CLOSED_ON, "2026-06-01")),
      shown("H5.2", "monitored since March, twelve visits a year", "1/1 GREEN", f -> {}),
      shown("H5.2", "two visits of the two demanded", "1/1 GREEN", f -> visits(f, 2)),
      shown(
          "H5.2",
          "one visit of the two demanded",
          "0/1 RED | 2026-03-27以来走访1次，应走访2次 -> visit.visited_on",
          f -> visits(f, 1)),
      shown(
          "H5.2",
          "visits before the identification and tomorrow do not count",
          "0/1 RED | 2026-03-27以来走访1次，应走访2次 -> visit.visited_on",
          f -> {
            visits(f, 1);
            visit(f, "2026-03-26");
            visit(f, "2026-06-16");
          }),
      shown("H5.2", "a visit on the day of the identification and one today", "1/1 GREEN", f -> {
        f.clear(Catalogue.VISIT);
        visit(f, "2026-03-27");
        visit(f, "2026-06-15");
      }),
      shown(
          "H5.2",
          "lifted out: four visits of four",
          "1/1 GREEN",
          f -> visits(CleanFamily.unmonitored(f), 4)),
      shown(
          "H5.2",
          "lifted out: three visits of four",
          "0/1 RED | 2025-06-15以来走访3次，应走访4次 -> visit.visited_on",
          f -> visits(CleanFamily.unmonitored(f), 3)),
      shown("H5.2", "lifted out: the region demands three", "1/1 GREEN", f -> {
        visits(CleanFamily.unmonitored(f), 3);
        f.parameter("visits.year.lifted", "3");
      }),
      shown(
          "H5.2",
          "monitored for years: eleven visits of twelve",
          "0/1 RED | 2025-06-15以来走访11次，应走访12次 -> visit.visited_on",
          f -> {
            CleanFamily.monitoring(f).on(EPISODE.IDENTIFIED_ON, "2024-03-27");
            visits(f, 11);
          }),
      shown("H5.2", "monitored for years: twelve visits", "1/1 GREEN", f -> {
        CleanFamily.monitoring(f).on(EPISODE.IDENTIFIED_ON, "2024-03-27");
        f.first(Catalogue.VISIT).with(VISIT.VISITED_ON, LocalDate.of(2026, 6, 1));
      }),
      shown("H5.3", "one household", "1/1 GREEN", f -> {}),
      shown("H5.3", "nobody helps", "0/0 NONE", f -> f.clear(Catalogue.PAIRING)),
      shown(
          "H5.3",
          "two households by one helper, one is allowed",
          "0/1 RED | 陈立帮扶2户，超过1户 -> helper.name",
          f -> {
            shared(f);
            f.parameter("helper.households.max", "1");
          }),
      shown("H5.3", "two households by one helper, two are allowed", "1/1 GREEN", f -> {
        shared(f);
        f.parameter("helper.households.max", "2");
      }),
      shown("H5.3", "paired twice with one household", "1/1 GREEN", f -> {
        f.add(Catalogue.PAIRING).with(PAIRING.HELPER, f.first(Catalogue.HELPER).id());
        f.parameter("helper.households.max", "1");
      }),
      shown(
          "H5.3",
          "a pairing without helper",
          "0/0 NONE",
          f -> f.first(Catalogue.PAIRING).without(PAIRING.HELPER)));

  private static final List<Shown> TEAM = List.of(
      shown(
          "V5.1",
          "no team",
          "0/1 RED | 驻村工作队在任0人，少于规定的3人 -> helper.role | 没有在任的第一书记 -> helper.role",
          f -> {}),
      shown("V5.1", "a team of three", "1/1 GREEN", CadreShown::team),
      shown(
          "V5.1",
          "a team of three, four are demanded",
          "0/1 RED | 驻村工作队在任3人，少于规定的4人 -> helper.role",
          f -> {
            team(f);
            f.parameter("team.size.min", "4");
          }),
      shown(
          "V5.1",
          "one of the team left yesterday",
          "0/1 RED | 驻村工作队在任2人，少于规定的3人 -> helper.role",
          f -> team(f).on(HELPER.ENDS_ON, "2026-06-14")),
      shown(
          "V5.1",
          "one of the team leaves today",
          "1/1 GREEN",
          f -> team(f).on(HELPER.ENDS_ON, "2026-06-15")),
      shown(
          "V5.1",
          "a secretary without start, unit and party",
          "0/1 RED | 第一书记沈立军没有任职开始时间 -> helper.starts_on | 第一书记沈立军没有选派单位 -> helper.unit | 第一书记沈立军没有组织关系转接日期 -> helper.party_moved_on",
          f -> {
            team(f);
            secretary(f)
                .without(HELPER.STARTS_ON)
                .without(HELPER.UNIT)
                .without(HELPER.PARTY_MOVED_ON);
          }),
      shown(
          "V5.1",
          "the secretary left",
          "0/1 RED | 驻村工作队在任2人，少于规定的3人 -> helper.role | 没有在任的第一书记 -> helper.role",
          f -> {
            team(f);
            secretary(f).on(HELPER.ENDS_ON, "2026-06-14");
          }),
      shown("V5.2", "no attendance kept", "0/0 NONE ? 缺“驻村考勤”记录：需要登记每日驻村、请假", CadreShown::team),
      shown(
          "V5.2",
          "219 of 220 days",
          "0/1 RED | 孙宁自2025-06-15以来驻村219天，应为220天。 -> helper.name",
          f -> days(team(f), f, 219)),
      shown("V5.2", "220 days", "1/1 GREEN", f -> days(team(f), f, 220)),
      shown(
          "V5.2",
          "a day twice is one",
          "0/1 RED | 孙宁自2025-06-15以来驻村219天，应为220天。 -> helper.name",
          f -> {
            Part member = team(f);
            days(member, f, 219);
            day(member, f, Family.TODAY.minusDays(3));
          }),
      shown(
          "V5.2",
          "days on leave do not count",
          "0/1 RED | 孙宁自2025-06-15以来驻村219天，应为220天。 -> helper.name",
          f -> {
            Part member = team(f);
            days(member, f, 219);
            day(member, f, Family.TODAY.minusDays(300)).with(DUTY_DAY.KIND, DutyKind.LEAVE);
          }),
      shown(
          "V5.2",
          "a day of another does not count",
          "0/1 RED | 孙宁自2025-06-15以来驻村219天，应为220天。 -> helper.name",
          f -> {
            days(team(f), f, 219);
            day(secretary(f), f, Family.TODAY.minusDays(300));
          }),
      shown(
          "V5.2",
          "a day a year ago does not count",
          "0/1 RED | 孙宁自2025-06-15以来驻村219天，应为220天。 -> helper.name",
          f -> {
            Part member = team(f);
            days(member, f, 219);
            day(member, f, Family.TODAY.minusDays(365));
          }),
      shown(
          "V5.2",
          "a day tomorrow does not count",
          "0/1 RED | 孙宁自2025-06-15以来驻村219天，应为220天。 -> helper.name",
          f -> {
            Part member = team(f);
            days(member, f, 219);
            day(member, f, Family.TODAY.plusDays(1));
          }),
      shown("V5.2", "since April: 45 days of 45", "1/1 GREEN", f -> {
        Part member = team(f).on(HELPER.STARTS_ON, "2026-04-01");
        days(member, f, 45);
      }),
      shown(
          "V5.2",
          "since April: 44 days of 45",
          "0/1 RED | 孙宁自2026-04-01以来驻村44天，应为45天。 -> helper.name",
          f -> {
            Part member = team(f).on(HELPER.STARTS_ON, "2026-04-01");
            days(member, f, 44);
          }),
      shown("V5.3", "nothing known", "0/0 NONE ? 缺“村情类型”记录：需要登记村类型和派驻单位特长", f -> {}),
      shown(
          "V5.3",
          "no type of the village",
          "0/1 RED | 没有登记村类型。 -> village.village_type",
          f -> unit(f, "水果")),
      shown("V5.3", "type and speciality", "1/1 GREEN", f -> {
        unit(f, "水果");
        f.add(Catalogue.VILLAGE).with(VILLAGE.VILLAGE_TYPE, VillageType.values()[0]);
      }),
      shown(
          "V5.3",
          "a type, no speciality",
          "0/1 RED | 没有登记帮扶单位的特长。 -> paired_unit.speciality",
          f -> {
            unit(f, " ");
            f.add(Catalogue.VILLAGE).with(VILLAGE.VILLAGE_TYPE, VillageType.values()[0]);
          }),
      shown("V5.4", "nobody left", "0/0 NONE", CadreShown::team),
      shown(
          "V5.4",
          "left yesterday, not handed over",
          "0/1 RED | 孙宁已离任，没有完成交接。 -> helper.handed_over_on",
          f -> team(f).on(HELPER.ENDS_ON, "2026-06-14")),
      shown(
          "V5.4",
          "the list of another is not his",
          "1/2 RED | 孙宁已离任，没有完成交接。 -> helper.handed_over_on",
          f -> list(f)
              .with(HANDOVER.LEAVER, secretary(f).id())
              .on(HANDOVER.LEAVER_SIGNED_ON, "2026-06-13")
              .on(HANDOVER.TAKER_SIGNED_ON, "2026-06-13")),
      shown("V5.4", "left today", "0/0 NONE", f -> team(f).on(HELPER.ENDS_ON, "2026-06-15")),
      shown(
          "V5.4",
          "left, handed over",
          "1/1 GREEN",
          f -> team(f).on(HELPER.ENDS_ON, "2026-06-14").on(HELPER.HANDED_OVER_ON, "2026-06-13")),
      shown(
          "V5.4",
          "a list that both signed",
          "1/1 GREEN",
          f -> list(f)
              .on(HANDOVER.LEAVER_SIGNED_ON, "2026-06-13")
              .on(HANDOVER.TAKER_SIGNED_ON, "2026-06-13")),
      shown(
          "V5.4",
          "a list that only the leaver signed",
          "0/1 RED | 2026-06-13的交接清单，双方没有签齐。 -> handover.taker_signed_on",
          f -> list(f).on(HANDOVER.LEAVER_SIGNED_ON, "2026-06-13")),
      shown(
          "V5.4",
          "a list that only the taker signed",
          "0/1 RED | 2026-06-13的交接清单，双方没有签齐。 -> handover.taker_signed_on",
          f -> list(f).on(HANDOVER.TAKER_SIGNED_ON, "2026-06-13")),
      shown(
          "V5.4",
          "a list of somebody absent that the taker signed",
          "1/1 GREEN",
          f -> list(f).with(HANDOVER.ABSENT, true).on(HANDOVER.TAKER_SIGNED_ON, "2026-06-13")),
      shown(
          "V5.4",
          "a list for tomorrow",
          "0/0 NONE",
          f -> list(f).on(HANDOVER.HANDED_ON, "2026-06-16")));

  static final List<Shown> ALL = Stream.of(HELPERS, TEAM).flatMap(List::stream).toList();

  private CadreShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  /// Leaves so many of the visits, the last ones, of which there is one a month.
  private static void visits(Family family, int number) {
    family.all(Catalogue.VISIT).stream().skip(number).forEach(Part::remove);
  }

  private static void visit(Family family, String day) {
    family.add(Catalogue.VISIT).on(VISIT.VISITED_ON, day);
  }

  /// A neighbour whom the same person helps.
  private static void shared(Family family) {
    Family neighbour = family.neighbour(2);
    neighbour
        .first(Catalogue.PAIRING)
        .with(PAIRING.HELPER, family.first(Catalogue.HELPER).id());
  }

  /// A first secretary and two others; the last of them.
  private static Part team(Family family) {
    member(family, "沈立军", HelperRole.FIRST_SECRETARY)
        .with(HELPER.UNIT, "县农业农村局")
        .on(HELPER.PARTY_MOVED_ON, "2024-01-05");
    member(family, "许文", HelperRole.TEAM_MEMBER).with(HELPER.ENDS_ON, (LocalDate) null);
    return member(family, "孙宁", HelperRole.TEAM_MEMBER);
  }

  private static Part member(Family family, String name, HelperRole role) {
    return family
        .add(Catalogue.HELPER)
        .with(HELPER.NAME, name)
        .with(HELPER.ROLE, role)
        .with(HELPER.STARTS_ON, LONG_AGO);
  }

  private static Part secretary(Family family) {
    return family.all(Catalogue.HELPER).stream()
        .filter(part -> "沈立军".equals(part.row().get(HELPER.NAME)))
        .findFirst()
        .orElseThrow();
  }

  /// The last days until today in the village; the others of the team have left.
  private static void days(Part member, Family family, int number) {
    family.all(Catalogue.HELPER).stream()
        .filter(part -> !part.id().equals(member.id()))
        .forEach(part -> part.on(HELPER.ENDS_ON, "2026-01-01"));
    for (int i = 0; i < number; i++) {
      day(member, family, Family.TODAY.minusDays(i));
    }
  }

  private static Part day(Part member, Family family, LocalDate day) {
    return family
        .add(Catalogue.DUTY_DAY)
        .with(DUTY_DAY.HELPER, member.id())
        .with(DUTY_DAY.DAY, day)
        .with(DUTY_DAY.KIND, DutyKind.VILLAGE);
  }

  private static void unit(Family family, String speciality) {
    family.add(Catalogue.PAIRED_UNIT).with(PAIRED_UNIT.SPECIALITY, speciality);
  }

  /// The list by which the last of the team handed over two days ago.
  private static Part list(Family family) {
    Part leaver = team(family).on(HELPER.ENDS_ON, "2026-06-14");
    return family
        .add(Catalogue.HANDOVER)
        .with(HANDOVER.LEAVER, leaver.id())
        .on(HANDOVER.HANDED_ON, "2026-06-13");
  }
}
