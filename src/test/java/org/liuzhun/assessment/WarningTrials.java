package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.MOTHER;
import static org.liuzhun.assessment.CleanFamily.SON;
import static org.liuzhun.assessment.CleanFamily.WIFE;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEDICAL_BILL;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.util.ArrayList;
import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.EventKind;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.SpecialStatus;
import org.liuzhun.registry.code.StatementPurpose;

/// Trials of the triggers W01–W20.
final class WarningTrials {

  static final List<Trial> ALL = all();

  private WarningTrials() {}

  private static List<Trial> all() {
    List<Trial> trials = new ArrayList<>(costs());
    trials.addAll(events());
    trials.addAll(income());
    trials.addAll(people());
    trials.addAll(family());
    return trials;
  }

  private static List<Trial> costs() {
    return List.of(
        trips("W01", "5,000 in hospital", f -> bill(f, true, "2026-02-01", 5000)),
        passes("W01", "4,999 in hospital", f -> bill(f, true, "2026-02-01", 4999)),
        passes("W01", "last year", f -> bill(f, true, "2025-12-31", 5000)),
        trips("W02", "20,000, never registered", f -> {
          ordinary(f);
          bill(f, true, "2026-02-01", 20_000);
        }),
        passes("W02", "20,000, lifted out", f -> bill(f, true, "2026-02-01", 20_000)),
        trips("W03", "500 in a month", f -> bill(f, false, "2026-05-31", 500)),
        passes("W03", "499 in a month", f -> bill(f, false, "2026-05-31", 499)),
        trips("W04", "ill since this year", f -> {
          f.head().in(2025).with(PERSON_YEAR.HEALTHY, true);
          f.head().with(PERSON_YEAR.SERIOUS_ILLNESS, true);
        }),
        passes("W04", "ill last year already", f -> {
          f.head().in(2025).with(PERSON_YEAR.SERIOUS_ILLNESS, true);
          f.head().with(PERSON_YEAR.SERIOUS_ILLNESS, true);
        }),
        trips("W05", "10,001", f -> schooling(f, 10_001)),
        passes("W05", "10,000", f -> schooling(f, 10_000)),
        trips("W16", "due soon, 7,000 being the line", f -> {
          loan(f, "2026-08-14");
          f.parameter("line.monitor", "7000", "2026-01-01");
        }),
        passes("W16", "due soon, 6,000 being the line", f -> {
          loan(f, "2026-08-14");
          f.parameter("line.monitor", "6000", "2026-01-01");
        }),
        trips("W16", "overdue, 6,000 being the line", f -> {
          loan(f, "2026-06-14");
          f.parameter("line.monitor", "6000", "2026-01-01");
        }),
        trips("W16", "due in sixty days", f -> loan(f, "2026-08-14")),
        passes("W16", "due in 61 days", f -> loan(f, "2026-08-15")));
  }

  private static List<Trial> events() {
    return List.of(
        trips("W06", "a flood", f -> event(f, EventKind.FLOOD, "2026-05-01")),
        passes("W06", "a flood of last year", f -> event(f, EventKind.FLOOD, "2025-06-15")),
        passes("W06", "a flood whose harm is made good", f -> {
          event(f, EventKind.FLOOD, "2026-05-01");
          f.first(Catalogue.EVENT_IMPACT).on(EVENT_IMPACT.RECOVERED_ON, "2026-06-14");
        }),
        trips("W07", "a fire", f -> event(f, EventKind.FIRE, "2026-05-01")),
        passes("W07", "a fire whose harm is made good", f -> {
          event(f, EventKind.FIRE, "2026-05-01");
          f.first(Catalogue.EVENT_IMPACT).on(EVENT_IMPACT.RECOVERED_ON, "2026-06-14");
        }),
        passes("W07", "a flood", f -> event(f, EventKind.FLOOD, "2026-05-01")),
        trips("W10", "a third of production", f -> loss(f, 2000)),
        passes("W10", "a quarter of production", f -> loss(f, 1500)),
        trips(
            "W12",
            "grade C",
            f -> f.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.C)),
        trips(
            "W12",
            "no safe water",
            f -> f.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.WATER_SAFE, false)),
        trips("W12", "no water for four days", f -> waterCut(f, "2026-06-11")),
        passes("W12", "no water for three days", f -> waterCut(f, "2026-06-12")),
        trips(
            "W12",
            "no water for a week, ten months ago",
            f -> waterCut(f, "2025-08-01").on(HOUSEHOLD_YEAR.WATER_CUT_UNTIL, "2025-08-08")),
        passes(
            "W12",
            "no water for a week, long ago",
            f -> waterCut(f, "2025-06-01").on(HOUSEHOLD_YEAR.WATER_CUT_UNTIL, "2025-06-15")),
        passes(
            "W12",
            "grade B",
            f -> f.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.B)));
  }

  private static List<Trial> income() {
    return List.of(
        trips("W08", "below the line", f -> f.parameter("line.monitor", "12000", "2026-01-01")),
        trips("W08", "a third less than last year", f -> earned(f, 45_000)),
        passes("W08", "a little less than last year", f -> earned(f, 30_000)),
        passes(
            "W08",
            "a third less than three years ago",
            f -> earned(f, 45_000)
                .with(INCOME_STATEMENT.YEAR, 2022)
                .on(INCOME_STATEMENT.PERIOD_FROM, "2021-10-01")
                .on(INCOME_STATEMENT.PERIOD_UNTIL, "2022-09-30")),
        passes("W08", "no line entered", _ -> {}),
        trips("W09", "no work for a month", f -> work(f, "2026-05-16")),
        passes("W09", "no work for 29 days", f -> work(f, "2026-05-17")),
        trips("W18", "ends in thirty days", f -> post(f, "2026-07-15")),
        passes("W18", "ends in 31 days", f -> post(f, "2026-07-16")),
        trips("W18", "ends in thirty days, another's post goes on", f -> {
          post(f, "2026-07-15");
          f.measure(MeasureType.PUBLIC_POST, f.members().get(WIFE))
              .on(MEASURE.ENDS_ON, "2027-12-31");
        }),
        passes("W18", "the same person has the next post already", f -> {
          post(f, "2026-07-15");
          post(f, "2027-07-15");
        }),
        trips("W19", "a fifth allowed", f -> f.parameter("income.transfer.share", "10")),
        passes("W19", "seventy per cent allowed", _ -> {}),
        trips("W20", "just above", f -> f.parameter("line.monitor", "7000", "2026-01-01")),
        passes("W20", "far above", f -> f.parameter("line.monitor", "5000", "2026-01-01")));
  }

  private static List<Trial> people() {
    return List.of(
        trips("W11", "left school", f -> f.members().get(SON).now().without(PERSON_YEAR.STUDY)),
        passes("W11", "at school", _ -> {}),
        trips(
            "W13",
            "not insured",
            f -> f.members().get(DAUGHTER).with(PERSON_YEAR.MEDICAL_RESIDENT, false)),
        passes(
            "W13",
            "insured as a worker",
            f -> f.members()
                .get(DAUGHTER)
                .with(PERSON_YEAR.MEDICAL_RESIDENT, false)
                .with(PERSON_YEAR.MEDICAL_WORKER, true)),
        passes(
            "W13",
            "serving as a soldier",
            f -> f.members()
                .get(DAUGHTER)
                .with(PERSON_YEAR.MEDICAL_RESIDENT, false)
                .with(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.SOLDIER)),
        trips(
            "W14",
            "new allowance",
            f -> f.members()
                .get(MOTHER)
                .in(2025)
                .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE)),
        passes(
            "W14",
            "allowance as before",
            f -> f.members()
                .get(MOTHER)
                .in(2025)
                .with(PERSON_YEAR.DISABLED, true)
                .with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.TWO)
                .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL)),
        trips("W14", "newly disabled of level 2", f -> disabled(f, DisabilityLevel.TWO)),
        passes("W14", "newly disabled of level 3", f -> disabled(f, DisabilityLevel.THREE)),
        trips("W14", "newly disabled of level 3, where that counts", f -> {
          disabled(f, DisabilityLevel.THREE);
          f.parameter("warning.disability.level", "3");
        }));
  }

  private static void disabled(Family f, DisabilityLevel level) {
    f.head().in(2025).with(PERSON_YEAR.HEALTHY, true);
    f.head()
        .with(PERSON_YEAR.HEALTHY, false)
        .with(PERSON_YEAR.DISABLED, true)
        .with(PERSON_YEAR.DISABILITY_LEVEL, level);
  }

  private static List<Trial> family() {
    return List.of(
        trips("W15", "the head died", f -> f.head().person().on(PERSON.DIED_ON, "2026-01-05")),
        passes("W15", "two years ago", f -> f.head().person().on(PERSON.DIED_ON, "2024-01-05")),
        trips("W15", "divorced", f -> f.head().person().on(PERSON.DIVORCED_ON, "2025-06-16")),
        passes(
            "W15",
            "divorced a year ago",
            f -> f.head().person().on(PERSON.DIVORCED_ON, "2025-06-15")),
        trips("W15", "divorced and left on that day", f -> divorced(f, "2026-01-05")),
        passes("W15", "divorced after she had moved away", f -> divorced(f, "2026-01-06")),
        trips("W15", "the wife left by divorce", f -> left(f, LeaveReason.DIVORCE)),
        trips("W15", "the wife is in prison", f -> left(f, LeaveReason.PRISON)),
        passes("W15", "the wife moved away", f -> left(f, LeaveReason.REGISTERED)),
        trips("W15", "a third child", f -> {
          RandomFamily.child(f, 4);
          RandomFamily.child(f, 0);
        }),
        trips("W17", "seventy and alone", f -> {
          alone(f);
          f.head().born("1956-01-01");
        }),
        passes("W17", "69 and alone", f -> {
          alone(f);
          f.head().born("1957-01-01");
        }));
  }

  private static Part waterCut(Family f, String from) {
    return f.first(Catalogue.HOUSEHOLD_YEAR).on(HOUSEHOLD_YEAR.WATER_CUT_FROM, from);
  }

  private static void left(Family f, LeaveReason reason) {
    f.members()
        .get(WIFE)
        .membership()
        .on(MEMBERSHIP.LEFT_ON, "2026-01-05")
        .with(MEMBERSHIP.LEAVE_REASON, reason);
  }

  private static void divorced(Family f, String day) {
    left(f, LeaveReason.REGISTERED);
    f.members().get(WIFE).on(PERSON.DIVORCED_ON, day);
  }

  private static void alone(Family f) {
    f.members().stream()
        .skip(WIFE)
        .forEach(kin -> kin.membership().on(MEMBERSHIP.LEFT_ON, "2025-01-01"));
  }

  private static void ordinary(Family f) {
    f.clear(Catalogue.EPISODE);
    f.household().without(HOUSEHOLD.STATED_TYPE);
  }

  private static void bill(Family f, boolean inHospital, String day, double paid) {
    f.add(Catalogue.MEDICAL_BILL)
        .with(MEDICAL_BILL.PERSON, f.head().person().id())
        .with(MEDICAL_BILL.INPATIENT, inHospital)
        .with(MEDICAL_BILL.SELF_PAID, paid)
        .on(MEDICAL_BILL.TREATED_ON, day);
  }

  private static void schooling(Family f, int cost) {
    f.members().get(DAUGHTER).now().with(PERSON_YEAR.SCHOOL_COST, cost);
  }

  private static void loan(Family f, String due) {
    f.measure(MeasureType.MICRO_LOAN, f.head())
        .with(MEASURE.LOAN_AMOUNT, 30_000)
        .on(MEASURE.LOAN_DUE_ON, due);
  }

  private static void event(Family f, EventKind kind, String day) {
    Part event = f.add(Catalogue.EVENT)
        .with(EVENT.NAME, "暴雨")
        .with(EVENT.KIND, kind)
        .on(EVENT.HAPPENED_ON, day);
    f.add(Catalogue.EVENT_IMPACT).with(EVENT_IMPACT.EVENT, event.id()).with(EVENT_IMPACT.LOSS, 800);
  }

  private static void loss(Family f, double amount) {
    f.measure(MeasureType.BREEDING, f.head()).with(MEASURE.LOSS, amount);
  }

  private static void work(Family f, String ended) {
    f.add(Catalogue.WORK_SPELL)
        .with(WORK_SPELL.PERSON, f.head().person().id())
        .on(WORK_SPELL.STARTS_ON, "2025-09-01")
        .on(WORK_SPELL.ENDS_ON, ended);
  }

  /// Net income of the year before the last account.
  private static Part earned(Family f, double wages) {
    Part before = f.add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
        .with(INCOME_STATEMENT.YEAR, 2024)
        .on(INCOME_STATEMENT.PERIOD_FROM, "2023-10-01")
        .on(INCOME_STATEMENT.PERIOD_UNTIL, "2024-09-30");
    f.income(before, IncomeItem.WAGE_MIGRANT, wages + 15_000);
    return before;
  }

  private static void post(Family f, String ends) {
    f.measure(MeasureType.PUBLIC_POST, f.head()).on(MEASURE.ENDS_ON, ends);
  }
}
