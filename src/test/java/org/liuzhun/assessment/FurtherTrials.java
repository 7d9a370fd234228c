package org.liuzhun.assessment;

import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.util.ArrayList;
import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;

/// Trials of C131–C141.
final class FurtherTrials {

  static final List<Trial> ALL = all();

  private FurtherTrials() {}

  private static List<Trial> all() {
    List<Trial> trials = new ArrayList<>(living());
    trials.addAll(income());
    trials.addAll(small("C138", IncomeItem.LOW_INCOME_ALLOWANCE, 199, 200));
    trials.addAll(small("C139", IncomeItem.FAMILY_PLANNING, 99, 100));
    trials.addAll(small("C140", IncomeItem.PENSION, 87, 88));
    trials.addAll(small("C141", IncomeItem.DESTITUTE_SUPPORT, 199, 200));
    return trials;
  }

  private static List<Trial> living() {
    return List.of(
        trips("C131", "fuel not asked", f -> living(f).without(HOUSEHOLD_YEAR.FUEL)),
        passes(
            "C131",
            "industry help not asked",
            f -> living(f).without(HOUSEHOLD_YEAR.INDUSTRY_HELP)),
        passes("C131", "not required here", f -> {
          living(f).without(HOUSEHOLD_YEAR.FUEL);
          f.parameter("living.required", "arable forest");
        }),
        trips("C132", "six kilometres", f -> living(f).with(HOUSEHOLD_YEAR.ROAD_DISTANCE, 5.1)),
        trips("C132", "never lifted out, not asked", f -> {
          CleanFamily.registration(f).remove();
          f.household().without(HOUSEHOLD.STATED_TYPE);
          living(f).without(HOUSEHOLD_YEAR.ROAD_DISTANCE);
        }),
        passes("C132", "five kilometres", f -> living(f).with(HOUSEHOLD_YEAR.ROAD_DISTANCE, 5)),
        trips(
            "C135",
            "more than the forest",
            f -> living(f).with(HOUSEHOLD_YEAR.RETURNED_FOREST, 3.5)),
        passes(
            "C135",
            "forest and grass",
            f -> living(f)
                .with(HOUSEHOLD_YEAR.RETURNED_FOREST, 3.5)
                .with(HOUSEHOLD_YEAR.GRASS, 0.5)));
  }

  private static List<Trial> income() {
    return List.of(
        trips("C133", "2,580 a head", f -> amount(f, IncomeItem.WAGE_MIGRANT, 500)),
        trips("C133", "3,999.80 a head", f -> amount(f, IncomeItem.WAGE_MIGRANT, 7_866)),
        passes("C133", "4,000 a head", f -> amount(f, IncomeItem.WAGE_MIGRANT, 7_867)),
        passes("C133", "more than 4,000 a head", f -> amount(f, IncomeItem.WAGE_MIGRANT, 12_000)),
        trips("C134", "299 yuan in a year", f -> amount(f, IncomeItem.WAGE_MIGRANT, 299)),
        trips("C134", "more than 300,000", f -> amount(f, IncomeItem.WAGE_MIGRANT, 300_001)),
        passes("C134", "300,000", f -> amount(f, IncomeItem.WAGE_MIGRANT, 300_000)),
        passes("C134", "300 yuan in a year", f -> amount(f, IncomeItem.WAGE_MIGRANT, 300)),
        trips("C136", "no cost at all", f -> amount(f, IncomeItem.COST_PLANTING, 0)),
        passes("C136", "one yuan of cost", f -> amount(f, IncomeItem.COST_PLANTING, 1)),
        trips("C137", "forest only", f -> {
          living(f).with(HOUSEHOLD_YEAR.RETURNED_FOREST, 0);
          f.income(f.first(Catalogue.INCOME_STATEMENT), IncomeItem.ECOLOGY, 120);
        }),
        trips("C137", "pasture only", f -> {
          living(f)
              .with(HOUSEHOLD_YEAR.RETURNED_FOREST, 0)
              .with(HOUSEHOLD_YEAR.FOREST, 0)
              .with(HOUSEHOLD_YEAR.GRASS, 2);
          f.income(f.first(Catalogue.INCOME_STATEMENT), IncomeItem.ECOLOGY, 120);
        }),
        passes(
            "C137",
            "returned farmland",
            f -> f.income(f.first(Catalogue.INCOME_STATEMENT), IncomeItem.ECOLOGY, 120)));
  }

  private static List<Trial> small(String check, IncomeItem item, double little, double enough) {
    return List.of(
        trips(check, little + " yuan", f -> amount(f, item, little)),
        passes(check, enough + " yuan", f -> amount(f, item, enough)));
  }

  private static Part living(Family family) {
    return family.first(Catalogue.HOUSEHOLD_YEAR);
  }

  /// The amount of this item in the yearly account.
  private static void amount(Family family, IncomeItem item, double amount) {
    Part statement = family.first(Catalogue.INCOME_STATEMENT);
    family.all(Catalogue.INCOME_ITEM).stream()
        .filter(part -> statement.id().equals(part.row().get(INCOME_ITEM.STATEMENT)))
        .filter(part -> Coded.of(item).equals(part.row().get(INCOME_ITEM.ITEM)))
        .findFirst()
        .orElseGet(() -> family.income(statement, item, amount))
        .with(INCOME_ITEM.AMOUNT, amount);
  }
}
