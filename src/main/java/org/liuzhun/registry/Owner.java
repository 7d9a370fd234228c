package org.liuzhun.registry;

/// Whose file a row belongs to.
public enum Owner {
  /// The village itself: helpers, parameters.
  VILLAGE,
  /// The household named by the row's `household` column (or the household row itself).
  HOUSEHOLD,
  /// The person named by the row's `person` column (or the person row itself), wherever he is a
  /// member.
  PERSON
}
