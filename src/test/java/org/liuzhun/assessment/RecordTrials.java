package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.WIFE;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.util.ArrayList;
import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;

/// Trials of C018, C052, C056, C123, C125–C130.
final class RecordTrials {

  static final List<Trial> ALL = all();

  private RecordTrials() {}

  private static List<Trial> all() {
    List<Trial> trials = new ArrayList<>(family());
    trials.addAll(village());
    return trials;
  }

  private static List<Trial> family() {
    return List.of(
        trips("C018", "another number", f -> stated(f, "110105194912310021")),
        passes(
            "C018",
            "the head's number",
            f -> stated(f, f.head().person().row().get(PERSON.ID_NUMBER, ""))),
        trips("C052", "a day before the end", f -> spells(f, "2026-03-30")),
        passes("C052", "on the day of the end", f -> spells(f, "2026-03-31")),
        trips("C056", "blank need", f -> f.members().get(WIFE).with(PERSON_YEAR.PLANS_WORK, true)),
        passes(
            "C056",
            "a course",
            f -> f.members()
                .get(WIFE)
                .with(PERSON_YEAR.PLANS_WORK, true)
                .with(PERSON_YEAR.WORK_NEED, "家政培训")),
        trips(
            "C123",
            "a measure since",
            f -> f.household().on(HOUSEHOLD.HANDBOOK_PRINTED_ON, "2026-04-04")),
        passes(
            "C123",
            "printed on the day of the last measure",
            f -> f.household().on(HOUSEHOLD.HANDBOOK_PRINTED_ON, "2026-04-05")));
  }

  private static List<Trial> village() {
    return List.of(
        trips("C125", "none", f -> year(f).with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 0)),
        passes("C125", "one", f -> year(f).with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 1)),
        trips("C126", "321 of 320", f -> unsafe(f, 321)),
        passes("C126", "320 of 320", f -> unsafe(f, 320)),
        trips("C127", "doctors not counted", f -> year(f).without(VILLAGE_YEAR.DOCTORS)),
        passes("C127", "no doctor", f -> year(f).with(VILLAGE_YEAR.DOCTORS, 0)),
        trips("C128", "no road", f -> year(f).with(VILLAGE_YEAR.HARD_ROAD, false)),
        passes("C128", "not asked", f -> year(f).without(VILLAGE_YEAR.HARD_ROAD)),
        trips("C129", "more away than able", f -> year(f).with(VILLAGE_YEAR.AWAY_WORKERS, 701)),
        passes("C129", "all away", f -> year(f).with(VILLAGE_YEAR.AWAY_WORKERS, 700)),
        trips(
            "C130",
            "lifted by the table only",
            f -> thisYear(f).with(VILLAGE_YEAR.STATED_LIFTED_PEOPLE, 6)),
        passes("C130", "another year", f -> year(f).with(VILLAGE_YEAR.STATED_LIFTED_PEOPLE, 6)),
        passes("C130", "the same", f -> thisYear(f).with(VILLAGE_YEAR.STATED_LIFTED_PEOPLE, 5)));
  }

  private static void stated(Family f, String number) {
    f.members().get(WIFE).membership().with(MEMBERSHIP.STATED_HEAD_ID, number);
  }

  private static void spells(Family f, String second) {
    spell(f, "2025-09-01", "2026-03-31");
    f.add(Catalogue.WORK_SPELL)
        .with(WORK_SPELL.PERSON, f.head().person().id())
        .on(WORK_SPELL.STARTS_ON, second);
  }

  private static void spell(Family f, String from, String until) {
    f.add(Catalogue.WORK_SPELL)
        .with(WORK_SPELL.PERSON, f.head().person().id())
        .on(WORK_SPELL.STARTS_ON, from)
        .on(WORK_SPELL.ENDS_ON, until);
  }

  private static void unsafe(Family f, int households) {
    year(f)
        .with(VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, 300)
        .with(VILLAGE_YEAR.UNSAFE_HOUSES, households - 300);
  }

  /// The table of this year, as the register of this one family makes it.
  private static Part thisYear(Family f) {
    return year(f)
        .with(VILLAGE_YEAR.YEAR, 2026)
        .with(VILLAGE_YEAR.STATED_HOUSEHOLDS, 1)
        .with(VILLAGE_YEAR.STATED_PEOPLE, 5);
  }

  private static Part year(Family f) {
    return f.first(Catalogue.VILLAGE_YEAR);
  }
}
