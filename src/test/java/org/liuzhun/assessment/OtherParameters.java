package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.ParameterKey;
import org.liuzhun.policy.ParameterKind;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// A village in which every parameter has another value but those that a judgement names: what it
/// finds must stay the same.
public final class OtherParameters {

  /// Which days are worked is the calendar's; which lines of an account count is said in the
  /// account, line by line.
  private static final Set<String> SAID_ELSEWHERE = Set.of("holidays.fixed");

  private static final String COUNTS = "income.counts.";

  private OtherParameters() {}

  /// The village with other values; what it entered itself stays.
  ///
  /// @param named the keys that the judgement names
  public static VillageFile than(Collection<String> named, VillageFile village) {
    Set<String> kept = village.rows(Catalogue.POLICY_PARAMETER).stream()
        .map(row -> row.get(POLICY_PARAMETER.KEY, ""))
        .collect(Collectors.toSet());
    Policy policy = Policy.of(village);
    List<Row> rows = new ArrayList<>();
    for (ParameterKey key : Policy.keys()) {
      String name = key.name();
      if (!named.contains(name)
          && !kept.contains(name)
          && !SAID_ELSEWHERE.contains(name)
          && !name.startsWith(COUNTS)) {
        policy.history(name).forEach(parameter -> rows.add(other(parameter)));
      }
    }
    return village.with(rows.stream()
        .map(row -> new RowChange(row.entity(), row.id(), null, row))
        .toList());
  }

  private static Row other(Parameter parameter) {
    return Row.keyed(
            Catalogue.POLICY_PARAMETER, parameter.key().name(), "", parameter.effectiveFrom())
        .with(POLICY_PARAMETER.VALUE, other(parameter.key().kind(), parameter.value()));
  }

  private static String other(ParameterKind kind, String value) {
    return switch (kind) {
      case WHOLE -> value.isEmpty() ? "3" : Integer.toString(Integer.parseInt(value) * 3 + 1);
      case DECIMAL ->
        value.isEmpty()
            ? "12345"
            : new BigDecimal(value).multiply(BigDecimal.valueOf(3)).toPlainString();
      case FLAG -> value.equals("yes") ? "no" : "yes";
      case DAY -> "06-01";
      case TEXT -> value.equals("net") ? "disposable" : "other";
      case LEVEL -> value;
      case MATCHING -> "serves=14";
    };
  }
}
