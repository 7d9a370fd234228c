package org.liuzhun.assessment.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.policy.MatchingLine;
import org.liuzhun.policy.ParameterKey;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.RiskType;

/// The matching table (因户施策匹配表) of a region: which measures serve which cause of poverty and which
/// risk, and which contradict it. Each line is a policy parameter with its document; a cause or
/// risk without a line, "other" among them, may be served by anything.
public final class Matching {

  /// The keys of the parameters of all causes.
  public static final List<String> CAUSES = Stream.of(Cause.values())
      .filter(one -> one != Cause.OTHER)
      .map(Matching::key)
      .toList();

  /// The keys of the parameters of all risks.
  public static final List<String> RISKS = Stream.of(RiskType.values())
      .filter(one -> one != RiskType.OTHER)
      .map(Matching::key)
      .toList();

  /// The keys of all lines.
  public static final List<String> PARAMETERS =
      Stream.concat(CAUSES.stream(), RISKS.stream()).toList();

  private final Map<Code, Need> needs = new HashMap<>();

  private Matching(Policy policy, LocalDate day) {
    Stream.concat(Stream.of(Cause.values()), Stream.of(RiskType.values()))
        .forEach(
            code -> line(code, policy, day).map(Need::of).ifPresent(need -> needs.put(code, need)));
  }

  /// The table that holds on a day.
  public static Matching of(Policy policy, LocalDate day) {
    return new Matching(policy, day);
  }

  /// What a cause or a risk needs.
  public Optional<Need> of(Code burden) {
    return Optional.ofNullable(needs.get(burden));
  }

  /// The key of the parameter that holds the line of a cause or a risk.
  public static String key(Code burden) {
    return burden instanceof Cause cause
        ? ParameterKey.matching(cause).name()
        : ParameterKey.matching((RiskType) burden).name();
  }

  /// Of the parameters that a judgement may use those about the cause or risk that it speaks of,
  /// and all that are no lines of this table.
  public static List<String> used(List<String> parameters, List<Object> spokenOf) {
    List<String> named = spokenOf.stream()
        .filter(one -> one instanceof Cause || one instanceof RiskType)
        .map(one -> key((Code) one))
        .toList();
    return parameters.stream()
        .filter(key -> named.contains(key) || !PARAMETERS.contains(key))
        .toList();
  }

  private static Optional<MatchingLine> line(Code code, Policy policy, LocalDate day) {
    return code == Cause.OTHER || code == RiskType.OTHER
        ? Optional.empty()
        : policy.value(key(code), day).flatMap(value -> MatchingLine.read(value.value()));
  }
}
