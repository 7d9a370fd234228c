package org.liuzhun.demo;

/// What a story says about a member.
enum Trait {
  MAN,
  WOMAN,
  WORKS,
  FARMS,
  POST,
  CHRONIC,
  SERIOUS,
  DISABLED,
  /// The condition came with the clue, not before registration.
  NEW,
  SENIOR,
  VOCATIONAL,
  UNIVERSITY,
  COLLEGE,
  PARTY,
  WIDOWED,
  DIVORCED,
  DEAD
}
