package org.liuzhun.policy;

import java.util.regex.Pattern;
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

  /// The name in the language in use.
  public String label() {
    return kind == ParameterKind.LEVEL
        ? Texts.of("policy.level", name.substring(LEVEL.length()))
        : Texts.of("policy.parameter." + name);
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
