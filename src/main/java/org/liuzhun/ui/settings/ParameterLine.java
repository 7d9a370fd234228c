package org.liuzhun.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.ParameterKey;
import org.liuzhun.policy.ParameterKind;
import org.liuzhun.policy.Policy;
import org.liuzhun.text.Texts;

/// A policy parameter as a line of the settings: what holds today, and who says so.
///
/// @param key which
/// @param inForce what holds today; empty while nothing is entered
record ParameterLine(ParameterKey key, Optional<Parameter> inForce) {

  /// All parameters of a village, those that a document fixes and the levels of all checks.
  static List<ParameterLine> all(Policy policy, LocalDate today) {
    return Stream.concat(
            Policy.keys().stream(),
            Checks.ALL.stream().map(check -> ParameterKey.level(check.id())))
        .map(key -> new ParameterLine(key, policy.value(key.name(), today)))
        .toList();
  }

  /// What holds; for a check whose level nobody set its usual one.
  String value() {
    return inForce
        .map(Parameter::shown)
        .or(this::usual)
        .orElseGet(() -> Texts.of("ui.parameters.none"));
  }

  private Optional<String> usual() {
    return key.kind() == ParameterKind.LEVEL
        ? Optional.of(Checks.of(key.name().substring(ParameterKey.LEVEL.length())))
            .map(check -> check.severity().name().toLowerCase(Locale.ROOT))
            .map(level -> Texts.of("ui.parameters.usual", key.kind().shown(level)))
        : Optional.empty();
  }

  String from() {
    return inForce
        .map(Parameter::effectiveFrom)
        .filter(day -> day.getYear() > 1)
        .map(LocalDate::toString)
        .orElse("");
  }

  String region() {
    return inForce.map(Parameter::region).orElse("");
  }

  /// The document; where none is named, whether the value is a default to be confirmed.
  String document() {
    return inForce.map(Parameter::source).orElse("");
  }

  /// Whether a line of the list answers what was typed: in its name or its key.
  boolean matches(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || key.label().toLowerCase(Locale.ROOT).contains(words)
        || key.name().toLowerCase(Locale.ROOT).contains(words);
  }
}
