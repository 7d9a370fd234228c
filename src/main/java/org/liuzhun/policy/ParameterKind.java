package org.liuzhun.policy;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Set;
import org.liuzhun.text.Texts;

/// How the value of a policy parameter is written.
public enum ParameterKind {
  /// A number with or without decimals: `8500`, `0.5`.
  DECIMAL,
  /// A whole number: `20`.
  WHOLE,
  /// `yes` or `no`.
  FLAG,
  /// A day of every year: `10-01`.
  DAY,
  /// How much a check weighs: `error`, `warning`, `info` or `off`.
  LEVEL,
  /// A line of the matching table, see [MatchingLine].
  MATCHING,
  /// Free text.
  TEXT;

  private static final Set<String> LEVELS = Set.of("error", "warning", "info", "off");
  private static final Set<String> ANSWERS = Set.of("yes", "no");

  /// What is compared with the lines.
  private static final Set<String> MEASURES = Set.of("net", "disposable");

  /// Whether the text can be read as such a value; blank says that no value is known.
  public boolean accepts(String value) {
    if (value.isEmpty()) {
      return true;
    }
    return switch (this) {
      case DECIMAL -> isNumber(value);
      case WHOLE -> value.matches("-?\\d{1,9}");
      case FLAG -> ANSWERS.contains(value);
      case DAY -> isDay(value);
      case LEVEL -> LEVELS.contains(value);
      case MATCHING -> MatchingLine.read(value).isPresent();
      case TEXT -> true;
    };
  }

  /// The value as people read it, in the language in use.
  public String shown(String value) {
    if (this == MATCHING) {
      return MatchingLine.read(value).map(MatchingLine::shown).orElse(value);
    }
    return words().contains(value) ? Texts.of("policy.value." + value) : value;
  }

  /// What is kept when somebody types a value as it is shown, or as it is kept.
  public String kept(String typed) {
    if (this == MATCHING) {
      return MatchingLine.typed(typed).map(MatchingLine::kept).orElse(typed);
    }
    return words().stream()
        .filter(word -> shown(word).equalsIgnoreCase(typed))
        .findFirst()
        .orElse(typed);
  }

  private Set<String> words() {
    return switch (this) {
      case FLAG -> ANSWERS;
      case LEVEL -> LEVELS;
      case TEXT -> MEASURES;
      case DECIMAL, WHOLE, DAY, MATCHING -> Set.of();
    };
  }

  static MonthDay day(String value) {
    return MonthDay.of(Integer.parseInt(value, 0, 2, 10), Integer.parseInt(value, 3, 5, 10));
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,12}(\\.\\d{1,6})?");
  }

  private static boolean isDay(String value) {
    try {
      return value.matches("\\d\\d-\\d\\d") && day(value).isValidYear(2023);
    } catch (DateTimeException _) {
      return false;
    }
  }
}
