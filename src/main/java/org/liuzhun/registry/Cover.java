package org.liuzhun.registry;

/// How ID numbers, certificates, telephones and accounts stand where people read them (号码的显示).
public enum Cover {
  /// With their middle hidden.
  HIDDEN,
  /// As a whole.
  WHOLE;

  /// Written text as it may be read.
  public String of(Field<?> field, String written) {
    return this == WHOLE ? written : field.mask(written);
  }
}
