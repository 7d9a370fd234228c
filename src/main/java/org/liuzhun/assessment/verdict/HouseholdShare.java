package org.liuzhun.assessment.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;

/// How many households of the village hold something (达标户占比). Of an ordinary household of which
/// nothing is recorded nothing is said: it is left aside and counted.
final class HouseholdShare {

  /// The parameter: the least share of households, in per cent.
  static final String PARAMETER = "village_exit.share";

  private final List<UUID> failing = new ArrayList<>();
  private final List<UUID> unknown = new ArrayList<>();
  private int holding;
  private int aside;

  static VillageFact of(Context context, Function<Situation, Standing> asked) {
    HouseholdShare share = new HouseholdShare();
    context.situations().stream()
        .filter(household -> !household.closed())
        .forEach(household -> share.take(household, asked.apply(household)));
    return share.fact(
        context.decimal(PARAMETER, context.today()).orElse(BigDecimal.TEN.scaleByPowerOfTen(1)));
  }

  private void take(Situation household, Standing standing) {
    switch (standing) {
      case MET, NOT_APPLICABLE -> holding++;
      case NOT_MET -> failing.add(household.id());
      case UNKNOWN -> {
        if (household.tracked()) {
          unknown.add(household.id());
        } else {
          aside++;
        }
      }
    }
  }

  private VillageFact fact(BigDecimal least) {
    int all = holding + failing.size() + unknown.size();
    Remark said = Remark.of(
        "verdict.village.households", holding, all, failing.size(), unknown.size(), aside, least);
    List<UUID> households = new ArrayList<>(failing);
    households.addAll(unknown);
    return new VillageFact(standing(all, least), List.of(said), households);
  }

  private Standing standing(int all, BigDecimal least) {
    if (!reach(all - failing.size(), all, least)) {
      return Standing.NOT_MET;
    }
    return all > 0 && reach(holding, all, least) ? Standing.MET : Standing.UNKNOWN;
  }

  private static boolean reach(int part, int all, BigDecimal least) {
    return BigDecimal.valueOf(100L * part).compareTo(least.multiply(BigDecimal.valueOf(all))) >= 0;
  }
}
