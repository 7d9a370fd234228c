package org.liuzhun.registry;

/// The unit of a quantity; its label stands in the text bundle under `unit.`.
public enum Unit {
  /// 亩, 1/15 hectare.
  MU,
  /// 平方米.
  SQUARE_METRE,
  /// 公里.
  KILOMETRE,
  /// 千瓦.
  KILOWATT,
  /// Per cent.
  PERCENT,
  /// 元.
  YUAN,
  /// A bare number, or one whose unit another field names.
  NONE
}
