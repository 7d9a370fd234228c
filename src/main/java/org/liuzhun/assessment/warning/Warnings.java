package org.liuzhun.assessment.warning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.code.ClueTrigger;

/// The catalogue of triggers (预警触发条件) W01–W20. They ask for a look at a household and say nothing
/// about the quality of its file.
public final class Warnings {

  /// Every trigger, in the order of their numbers.
  public static final List<Check> ALL = Stream.of(
          CostWarnings.ALL, EventWarnings.ALL, IncomeWarnings.ALL, PersonWarnings.ALL)
      .flatMap(List::stream)
      .sorted(Comparator.comparing(Check::id))
      .toList();

  private Warnings() {}

  /// What the triggers find in a household, worked out once; nothing in a closed one.
  public static List<Finding> of(Situation situation, Context context) {
    return situation.once(Warnings.class, own -> judged(own, context));
  }

  private static List<Finding> judged(Situation situation, Context context) {
    return situation.closed()
        ? List.of()
        : ALL.stream()
            .flatMap(check -> check.judge(situation, context).stream())
            .toList();
  }

  /// The keys of the policy parameters that the trigger behind a finding used.
  public static List<String> parameters(Finding warning) {
    return ALL.get(trigger(warning).ordinal()).parameters();
  }

  /// The trigger that a clue opened for this finding names (线索触发条件).
  public static ClueTrigger trigger(Finding warning) {
    return ClueTrigger.values()[Integer.parseInt(warning.check().substring(1)) - 1];
  }
}
