package org.liuzhun.assessment.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.code.StatementPurpose;

/// The village under another income line (新标准测算): who would lie below it by his last yearly
/// account of the last two years.
///
/// @param line the line, in yuan a head
/// @param judged households with such an account
/// @param below the households below the line, in the village's order
/// @param unmonitored those of them that are not monitored today
/// @param people the people of the households below
public record NewLine(
    BigDecimal line, int judged, List<UUID> below, List<UUID> unmonitored, int people) {

  /// The village of a judgement under this line.
  public static NewLine of(Judgement judgement, BigDecimal line) {
    LocalDate since = judgement.context().today().minusYears(2);
    List<UUID> below = new ArrayList<>();
    List<UUID> unmonitored = new ArrayList<>();
    int judged = 0;
    int people = 0;
    for (Situation situation : judgement.context().situations()) {
      BigDecimal head = situation.closed() ? null : perHead(situation, judgement, since);
      if (head != null) {
        judged++;
      }
      if (head != null && head.compareTo(line) < 0) {
        below.add(situation.id());
        people += situation.members().size();
        if (situation.monitored().isEmpty()) {
          unmonitored.add(situation.id());
        }
      }
    }
    return new NewLine(line, judged, List.copyOf(below), List.copyOf(unmonitored), people);
  }

  /// The sentence with the village's figures.
  public Remark remark() {
    return Remark.of("whatif.line", line, judged, below.size(), people, unmonitored.size());
  }

  private static @Nullable BigDecimal perHead(
      Situation situation, Judgement judgement, LocalDate since) {
    return situation
        .money()
        .last(StatementPurpose.YEARLY)
        .map(statement -> situation.account(statement, judgement.context().policy()))
        .filter(account -> account.period().until().isAfter(since))
        .flatMap(IncomeAccount::comparedPerHead)
        .orElse(null);
  }
}
