package org.liuzhun.assessment;

/// Which of a check's sentences fits: given as the first argument of a finding, it chooses the text
/// `check.<id>.<name>` instead of `check.<id>.message`.
///
/// @param name the last part of the text's key
public record Variant(String name) {

  @Override
  public String toString() {
    return name;
  }
}
