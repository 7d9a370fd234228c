package org.liuzhun.assessment.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.verdict.IncomeStand;

/// The village under another income line (新标准测算): who would not lie above it, compared as the
/// verdicts compare.
///
/// @param line the line, in yuan a head
/// @param judged households with such an account
/// @param below the households that are not above the line, in the village's order
/// @param unmonitored those of them that are not monitored today
/// @param people the people of the households below
/// @param stands the income of each household below
public record NewLine(
    BigDecimal line,
    int judged,
    List<UUID> below,
    List<UUID> unmonitored,
    int people,
    Map<UUID, IncomeStand> stands) {

  /// The keys of the policy parameters that decide it.
  public static final List<String> PARAMETERS =
      List.of("income.measure", "income.reference.claims", "income.reference.self_paid");

  /// The village of a judgement under this line.
  public static NewLine of(Judgement judgement, BigDecimal line) {
    List<UUID> below = new ArrayList<>();
    List<UUID> unmonitored = new ArrayList<>();
    Map<UUID, IncomeStand> stands = new HashMap<>();
    int judged = 0;
    int people = 0;
    for (Situation situation : judgement.context().situations()) {
      IncomeStand stand = situation.closed()
          ? null
          : IncomeStand.of(situation, judgement.context().policy()).orElse(null);
      if (stand != null) {
        judged++;
      }
      if (stand != null && !stand.isAbove(line)) {
        below.add(situation.id());
        stands.put(situation.id(), stand);
        people += situation.members().size();
        if (situation.monitored().isEmpty()) {
          unmonitored.add(situation.id());
        }
      }
    }
    return new NewLine(
        line, judged, List.copyOf(below), List.copyOf(unmonitored), people, Map.copyOf(stands));
  }

  /// The income of one of the households below.
  public IncomeStand stand(UUID household) {
    return Objects.requireNonNull(stands.get(household));
  }

  /// The sentence with the village's figures.
  public Remark remark() {
    return Remark.of("whatif.line", line, judged, below.size(), people, unmonitored.size());
  }
}
