package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.ParameterKey;
import org.liuzhun.policy.Policy;

/// The policy parameters that a sheet's judgement rests on (依据参数), each with its value, its day and
/// its document, or that none is entered.
final class BasisValues {

  private BasisValues() {}

  static List<Map<String, Object>> lines(Collection<String> names, Policy policy, LocalDate day) {
    Set<String> wanted = Set.copyOf(names);
    return Policy.keys().stream()
        .filter(key -> wanted.contains(key.name()))
        .map(key -> line(key, policy.value(key.name(), day)))
        .toList();
  }

  private static Map<String, Object> line(ParameterKey key, Optional<Parameter> value) {
    return new Values()
        .put(Key.BASIS_NAME, key.label())
        .put(Key.BASIS_VALUE, value.map(Parameter::shown).orElse(Words.of("basis.none")))
        .put(Key.BASIS_FROM, value.map(BasisValues::from).orElse(""))
        .put(Key.BASIS_SOURCE, value.map(Parameter::source).orElse(""))
        .map();
  }

  /// The day from which it holds; none for a value without beginning.
  private static String from(Parameter value) {
    LocalDate day = value.effectiveFrom();
    return day.getYear() > 1 ? HouseholdValues.day(day) : "";
  }
}
