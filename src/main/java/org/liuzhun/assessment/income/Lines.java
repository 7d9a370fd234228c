package org.liuzhun.assessment.income;

import java.time.LocalDate;
import java.util.Optional;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;

/// The income lines (收入线) that accounts are compared with. Empty where nobody has entered the line
/// of that day.
public final class Lines {

  private Lines() {}

  /// The national poverty line (国家扶贫标准) of a day.
  public static Optional<Parameter> poverty(Policy policy, LocalDate day) {
    return policy.value("line.poverty", day);
  }

  /// The line by which exits were judged: the region's own working series, else the national one.
  public static Optional<Parameter> exit(Policy policy, LocalDate day) {
    return policy.value("line.exit.working", day).or(() -> poverty(policy, day));
  }

  /// The monitoring line (防止返贫监测收入线) of a day.
  public static Optional<Parameter> monitoring(Policy policy, LocalDate day) {
    return policy.value("line.monitor", day);
  }

  /// The line that a lifted-out household must stay above: the monitoring line, and before there
  /// was one the exit line.
  public static Optional<Parameter> staying(Policy policy, LocalDate day) {
    return monitoring(policy, day).or(() -> exit(policy, day));
  }
}
