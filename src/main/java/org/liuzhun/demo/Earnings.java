package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;

/// What a family earns in a year: what comes by right first, then work and farming up to what the
/// family needs to reach.
final class Earnings {

  private static final double GROWTH = 0.925;
  private static final int LEAP = 25;
  private static final int SMALL = 200;
  private static final int OWN_PROPERTY = 85;
  private static final int PENSION = 1596;
  private static final int SOIL_SUBSIDY = 76;

  private static final Map<MeasureType, IncomeItem> ITEMS = new EnumMap<>(MeasureType.class);

  static {
    MeasureLine.ALL.forEach(line -> line.income().ifPresent(item -> ITEMS.put(line.type(), item)));
  }

  private final Family family;

  /// What measures paid, by year and item.
  private final Map<Integer, Map<IncomeItem, Integer>> paid = new HashMap<>();

  Earnings(Family family, Sheaf sheaf) {
    this.family = family;
    sheaf.of(Catalogue.MEASURE).forEach(this::enter);
  }

  /// What a family has a head in yuan when it is registered.
  int poor() {
    return family.dice().of(61).between(1450, 2480);
  }

  /// What a family that fares well has a head in a year.
  int safe(int year) {
    int now = family.dice().of(62).between(12_600, 19_800);
    int noise = family.dice().of(6200L + year).between(-300, 300);
    return (int) (now * Math.pow(GROWTH, family.setting().today().getYear() - year)) + noise;
  }

  /// What this family has a head in a year: little while it is poor or watched for its income.
  int target(int year) {
    if (family.times().poor(year)) {
      return Math.min(safe(year), 2700 + (year - 2014) * 120);
    }
    boolean low =
        family.story().monitored().isPresent() && !family.story().key().startsWith("sudden");
    LocalDate removed = family.times().removed();
    boolean watched = family.times().watched(year) && (removed == null || removed.getYear() > year);
    return low && watched ? family.dice().of(6300L + year).between(5200, 6900) : safe(year);
  }

  /// Whether the family's luck turned in that year, so that its income leaps.
  boolean turns(int year) {
    return Math.abs(target(year) - target(year - 1)) * 100 > target(year - 1) * LEAP;
  }

  /// The lines of a year's account that make this net income.
  Map<IncomeItem, Integer> of(int year, int net) {
    Map<IncomeItem, Integer> amounts = new EnumMap<>(IncomeItem.class);
    rights(year, amounts);
    int left = net - amounts.values().stream().mapToInt(Integer::intValue).sum();
    List<Situation> people = family.in(year);
    int months = people.stream().mapToInt(Situation::workMonths).sum();
    int farm = months == 0 ? Math.max(left, 600) : Math.max(left / 4, 600);
    farm(amounts, people.stream().anyMatch(Situation::able) ? farm : Math.min(farm, 900), year);
    int rest = left - farmNet(amounts);
    if (months > 0) {
      amounts.put(IncomeItem.WAGE_MIGRANT, Math.max(rest, months * 900));
    } else if (rest > SMALL) {
      amounts.put(IncomeItem.TRANSFER_SUPPORT, rest - rest * OWN_PROPERTY / 100);
      amounts.put(IncomeItem.PROPERTY_ENTRUSTED, rest * OWN_PROPERTY / 100);
    }
    if (months == 0 && endsIn(year) && year < family.setting().today().getYear()) {
      amounts.put(IncomeItem.WAGE_HARVEST, SMALL * people.size());
    }
    return amounts;
  }

  private boolean endsIn(int year) {
    Times times = family.times();
    return (times.exited() != null && times.exited().getYear() == year)
        || (times.removed() != null && times.removed().getYear() == year);
  }

  private void rights(int year, Map<IncomeItem, Integer> amounts) {
    amounts.putAll(paid.getOrDefault(year, Map.of()));
    int aged = (int) family.in(year).stream().filter(Situation::aged).count();
    if (aged > 0) {
      amounts.put(IncomeItem.PENSION, aged * PENSION);
    }
    amounts.put(IncomeItem.TRANSFER_GRAIN, LivingRows.arable(family) * SOIL_SUBSIDY);
  }

  private void enter(Row measure) {
    LocalDate starts = measure.get(MEASURE.STARTS_ON);
    var type = measure.get(MEASURE.TYPE);
    int amount = measure.get(MEASURE.ACTUAL_AMOUNT, BigDecimal.ZERO).intValue();
    if (starts != null && type != null && amount > 0) {
      type.value()
          .map(ITEMS::get)
          .ifPresent(
              item -> paid.computeIfAbsent(starts.getYear(), _ -> new EnumMap<>(IncomeItem.class))
                  .merge(item, amount, Integer::sum));
    }
  }

  private void farm(Map<IncomeItem, Integer> amounts, int net, int year) {
    boolean breeds = family.story().measures().contains(MeasureType.BREEDING);
    boolean fruit = family.story().measures().contains(MeasureType.FRUIT);
    boolean sells = family.story().measures().contains(MeasureType.TOURISM)
        || family.story().measures().contains(MeasureType.E_COMMERCE);
    int second = breeds || fruit || sells ? net * 55 / 100 : 0;
    int rate = family.dice().of(6400L + year).between(28, 41);
    put(amounts, IncomeItem.BUSINESS_PLANTING, IncomeItem.COST_PLANTING, net - second, rate);
    if (breeds) {
      put(amounts, IncomeItem.BUSINESS_BREEDING, IncomeItem.COST_BREEDING, second, rate + 9);
    } else if (fruit) {
      put(amounts, IncomeItem.BUSINESS_FRUIT, IncomeItem.COST_FRUIT, second, rate - 4);
    } else if (sells) {
      put(amounts, IncomeItem.BUSINESS_OTHER, IncomeItem.COST_OTHER, second, rate + 5);
    }
  }

  private static void put(
      Map<IncomeItem, Integer> amounts,
      IncomeItem income,
      IncomeItem cost,
      int net,
      int percentCost) {
    int gross = net * 100 / (100 - percentCost);
    amounts.put(income, gross);
    amounts.put(cost, gross - net);
  }

  private static int farmNet(Map<IncomeItem, Integer> amounts) {
    return amounts.entrySet().stream()
        .mapToInt(entry -> switch (entry.getKey().code().charAt(0)) {
          case 'B' -> entry.getKey() == IncomeItem.BUSINESS_AWARD ? 0 : entry.getValue();
          case 'E' -> -entry.getValue();
          default -> 0;
        })
        .sum();
  }
}
