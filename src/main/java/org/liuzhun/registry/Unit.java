package org.liuzhun.registry;

import org.liuzhun.text.Texts;

/// The unit of a quantity.
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
  /// 分钟.
  MINUTE,
  /// 升.
  LITRE,
  /// 元.
  YUAN,
  /// A bare number, or one whose unit another field names.
  NONE;

  /// The label beside a field; empty for a bare number.
  public String label() {
    return Texts.of("unit." + name());
  }
}
