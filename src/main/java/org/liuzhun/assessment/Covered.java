package org.liuzhun.assessment;

import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;

/// A number that a finding is about: told with its middle hidden, and as a whole only where
/// somebody may read it.
///
/// @param field what it is
/// @param number the whole
record Covered(Field<?> field, String number) {

  String told(Cover cover) {
    return cover.of(field, number);
  }

  @Override
  public String toString() {
    return told(Cover.HIDDEN);
  }
}
