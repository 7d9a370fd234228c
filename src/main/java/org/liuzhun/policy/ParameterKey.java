package org.liuzhun.policy;

import org.liuzhun.text.Texts;

/// What a policy parameter is about.
///
/// @param name the name in code, log and command line, `line.monitor` for instance
/// @param kind how its values are written
public record ParameterKey(String name, ParameterKind kind) implements Comparable<ParameterKey> {

  /// The name in the language in use.
  public String label() {
    return Texts.of("policy.parameter." + name);
  }

  @Override
  public int compareTo(ParameterKey other) {
    return name.compareTo(other.name);
  }
}
