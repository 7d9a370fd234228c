package org.liuzhun.policy;

import java.util.regex.Pattern;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.text.Texts;

/// What a policy parameter is about.
///
/// @param name the name in code, log and command line, `line.monitor` for instance
/// @param kind how its values are written
public record ParameterKey(String name, ParameterKind kind) implements Comparable<ParameterKey> {

  private static final Pattern CHECK = Pattern.compile("[A-Z]\\d{2,3}");

  /// What the names of the parameters begin with that say how much a check weighs, or that it is
  /// off; the check's id follows.
  public static final String LEVEL = "check.level.";

  /// The parameter that says how much the check of this id weighs in a region (校验级别).
  public static ParameterKey level(String check) {
    return new ParameterKey(LEVEL + check, ParameterKind.LEVEL);
  }

  /// What the names of the lines of the matching table begin with; `cause.` or `risk.` and the
  /// constant's name follow.
  private static final String MATCHING = "matching.";

  /// The parameter that says what a cause of poverty needs (因户施策匹配表).
  public static ParameterKey matching(Cause cause) {
    return new ParameterKey(MATCHING + "cause." + cause.name(), ParameterKind.MATCHING);
  }

  /// The parameter that says what a risk needs (因户施策匹配表).
  public static ParameterKey matching(RiskType risk) {
    return new ParameterKey(MATCHING + "risk." + risk.name(), ParameterKind.MATCHING);
  }

  /// The name in the language in use.
  public String label() {
    return switch (kind) {
      case LEVEL -> Texts.of("policy.level", name.substring(LEVEL.length()));
      case MATCHING -> matchingLabel();
      default -> Texts.of("policy.parameter." + name);
    };
  }

  private String matchingLabel() {
    String constant = name.substring(name.lastIndexOf('.') + 1);
    boolean cause = name.startsWith("cause", MATCHING.length());
    Code code = cause ? Cause.valueOf(constant) : RiskType.valueOf(constant);
    String term = Texts.language().equals(Texts.CHINESE) ? code.term() : code.english();
    return Texts.of(cause ? "policy.matching.cause" : "policy.matching.risk", term);
  }

  /// Whether this is the name of a check's level: `check.level.` and a check's id.
  static boolean isLevel(String name) {
    return name.startsWith(LEVEL)
        && CHECK.matcher(name.substring(LEVEL.length())).matches();
  }

  @Override
  public int compareTo(ParameterKey other) {
    return name.compareTo(other.name);
  }
}
