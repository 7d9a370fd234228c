package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.UnitLevel;
import org.liuzhun.registry.code.VillageType;

/// The village itself, first secretary and team, helpers with their families, and visits.
final class Team {

  private static final int FAMILIES_EACH = 6;
  private static final int FIRST_SECRETARIES = 3;
  private static final int DAYS_KNOWN = 420;
  private static final int TEAM_SIZE = 4;
  private static final int LAST_EXIT = 2020;
  private static final int VISITS_A_DAY = 5;

  private final Setting setting;
  private final List<Row> helpers = new ArrayList<>();
  private final Map<List<Object>, Integer> rounds = new HashMap<>();
  private final int firstHelper;

  Team(Setting setting, int households) {
    this.setting = setting;
    helpers.add(sent(0, HelperRole.FIRST_SECRETARY));
    for (int i = 1; i < TEAM_SIZE; i++) {
      helpers.add(
          i < FIRST_SECRETARIES
              ? sent(i, HelperRole.TEAM_MEMBER)
              : helper(i, HelperRole.VILLAGE_CADRE)
                  .with(HELPER.UNIT, Words.one("village.committee"))
                  .with(HELPER.POSITION, Words.one("village.committee.member")));
    }
    firstHelper = helpers.size();
    for (int i = 0; i <= households / FAMILIES_EACH; i++) {
      helpers.add(helper(firstHelper + i, HelperRole.HELPER));
    }
  }

  List<Row> helpers() {
    return helpers;
  }

  /// The telephone of somebody among the names of the helpers.
  static String phone(String name) {
    return phone(Words.list("helper.names").indexOf(name));
  }

  private static String phone(int i) {
    return "160%08d".formatted(88_000_000 + i);
  }

  /// Who helps the family if it is helped.
  Row helper(Family family) {
    return helpers.get(firstHelper + family.index() / FAMILIES_EACH);
  }

  List<Row> rows(int population) {
    List<Row> rows = new ArrayList<>(helpers);
    rows.add(Row.empty(Catalogue.VILLAGE, setting.nextId())
        .with(VILLAGE.CODE, Words.one("village.code"))
        .with(VILLAGE.NAME, Words.one("village.name"))
        .with(VILLAGE.PROVINCE, Words.one("province"))
        .with(VILLAGE.CITY, Words.one("city"))
        .with(VILLAGE.COUNTY, Words.one("county"))
        .with(VILLAGE.TOWNSHIP, Words.one("township"))
        .with(VILLAGE.FIRST_SECRETARY, helpers.getFirst().get(HELPER.NAME))
        .with(VILLAGE.FIRST_SECRETARY_PHONE, helpers.getFirst().get(HELPER.PHONE))
        .with(VILLAGE.TEAM_FROM, setting.today().minusDays(500))
        .with(VILLAGE.HOTLINE, Words.one("hotline"))
        .with(VILLAGE.RURAL_POPULATION, population)
        .with(VILLAGE.VILLAGE_TYPE, Coded.of(VillageType.WEAK_INDUSTRY))
        .with(VILLAGE.EXIT_YEAR, LAST_EXIT)
        .with(VILLAGE.LEADING_PRODUCT, Words.one("village.product"))
        .with(VILLAGE.IS_DEMO, true));
    Sheet.read("parameters").forEach(line -> rows.add(parameter(line)));
    return rows;
  }

  /// A line that the invented province fixed for itself.
  private static Row parameter(Map<String, String> line) {
    return Row.keyed(
            Catalogue.POLICY_PARAMETER,
            line.get("key"),
            Words.one("village.code").substring(0, 2),
            LocalDate.parse(Objects.requireNonNull(line.get("from"))))
        .with(POLICY_PARAMETER.VALUE, line.get("value"))
        .with(POLICY_PARAMETER.UNIT, line.get("unit"))
        .with(POLICY_PARAMETER.DOCUMENT, line.get("document"));
  }

  void write(Family family, Sheaf sheaf) {
    boolean helped = family.helped(setting.today().getYear());
    UUID helper = helper(family).id();
    if (helped) {
      LocalDate since =
          LocalDate.of(Math.max(family.times().helpedSince(), setting.firstYear()), 1, 5);
      LocalDate monitored = family.times().monitored();
      LocalDate begins =
          family.times().registered() == null && monitored != null ? earlier(monitored) : since;
      sheaf.add(Row.empty(Catalogue.PAIRING, setting.nextId())
          .with(PAIRING.HOUSEHOLD, family.id())
          .with(PAIRING.HELPER, helper)
          .with(PAIRING.STARTS_ON, begins));
      new Visits(family, sheaf, rounds)
          .write(helper, begins, family.times().monitored() != null ? 26 : 55);
    } else {
      UUID member = helpers.get(1 + family.index() % (TEAM_SIZE - 1)).id();
      new Visits(family, sheaf, rounds).write(member, setting.today().minusDays(400), 80);
    }
  }

  /// Whoever is watched now has had a helper for more than a year.
  private LocalDate earlier(LocalDate monitored) {
    LocalDate known = setting.today().minusDays(DAYS_KNOWN);
    return monitored.isAfter(known) ? known : monitored;
  }

  private Row helper(int i, HelperRole role) {
    Dice dice = setting.dice().of(500_000L + i);
    List<String> names = Words.list("helper.names");
    boolean outside = role == HelperRole.HELPER || role == HelperRole.TEAM_MEMBER;
    LocalDate birth =
        LocalDate.of(dice.between(1972, 1996), dice.between(1, 12), dice.between(1, 28));
    String again = i < names.size() ? "" : Words.pick("given.rare", dice);
    return Row.empty(Catalogue.HELPER, setting.nextId())
        .with(
            HELPER.NAME,
            again.isEmpty()
                ? names.get(i)
                : Words.pick("surnames", dice) + Words.pick("given.young.men", dice))
        .with(HELPER.SEX, Coded.of(i % 3 == 2 ? Sex.FEMALE : Sex.MALE))
        .with(HELPER.ROLE, Coded.of(role))
        .with(HELPER.ID_NUMBER, setting.idNumber(birth, i % 3 != 2, dice))
        .with(HELPER.POLITICS, Coded.of(Politics.PARTY_MEMBER))
        .with(
            HELPER.EDUCATION, Coded.of(dice.chance(70) ? Education.UNIVERSITY : Education.COLLEGE))
        .with(HELPER.SKILL, Words.pick("helper.skills", dice))
        .with(
            HELPER.UNIT,
            role == HelperRole.FIRST_SECRETARY
                ? Words.one("teams.unit")
                : Words.pick("teams.unit", dice))
        .with(HELPER.POSITION, Words.pick("helper.positions", dice))
        .with(
            HELPER.UNIT_LEVEL,
            Coded.of(
                outside
                    ? UnitLevel.COUNTY
                    : role == HelperRole.VILLAGE_CADRE ? UnitLevel.VILLAGE : UnitLevel.PROVINCE))
        .with(HELPER.PHONE, phone(i))
        .with(HELPER.BORN_ON, birth)
        .with(
            HELPER.STARTS_ON,
            outside || role == HelperRole.VILLAGE_CADRE
                ? LocalDate.of(setting.firstYear() - 5, 1, 4)
                : setting.today().minusDays(500));
  }

  /// A member who was sent from elsewhere. The last one's party relation was never moved: a planted
  /// gap.
  private Row sent(int i, HelperRole role) {
    boolean last = i == FIRST_SECRETARIES - 1;
    return helper(i, role)
        .with(HELPER.TERM, Words.one("term"))
        .with(HELPER.STARTS_ON, setting.today().minusDays(500))
        .with(HELPER.PARTY_MOVED_ON, last ? null : setting.today().minusDays(490))
        .with(HELPER.INSURED, true);
  }

  /// Visits of one family at a rhythm, no two alike.
  ///
  /// @param rounds how many families each helper visits on each day, of all families
  private record Visits(Family family, Sheaf sheaf, Map<List<Object>, Integer> rounds) {

    void write(UUID helper, LocalDate from, int everyDays) {
      Dice dice = family.dice().of(81);
      LocalDate day = from.plusDays(1 + family.index() % 20);
      while (family.setting().past(day)) {
        sheaf.add(visit(helper, free(helper, day), dice));
        day = day.plusDays(dice.between(everyDays - 6, everyDays));
      }
    }

    /// The day, or the one before it on which the helper has time: nobody visits half a village in
    /// a day.
    private LocalDate free(UUID helper, LocalDate day) {
      LocalDate free = day;
      while (rounds.merge(List.of(helper, free), 1, Integer::sum) > VISITS_A_DAY) {
        free = free.minusDays(1);
      }
      return free;
    }

    private Row visit(UUID helper, LocalDate day, Dice dice) {
      String head = family.head().name();
      Row row = Row.empty(Catalogue.VISIT, family.setting().nextId())
          .with(VISIT.HOUSEHOLD, family.id())
          .with(VISIT.HELPER, helper)
          .with(VISIT.VISITED_ON, day)
          .with(
              VISIT.CONTENT,
              Words.pick("visit.open", dice)
                  + Words.fill(Words.pick("visit.who", dice), head)
                  + Words.one("comma")
                  + Words.pick("visit.topic", dice)
                  + Words.pick("visit.close", dice))
          .with(VISIT.MINUTES, dice.between(25, 95))
          .with(VISIT.SIGNED_BY, head);
      int problem = dice.between(0, 40);
      List<String> problems = Words.list("visit.problem");
      return problem < problems.size()
          ? row.with(VISIT.PROBLEM, problems.get(problem))
              .with(VISIT.SOLUTION, Words.list("visit.solution").get(problem))
          : row;
    }
  }
}
