package org.liuzhun.assessment;

import java.util.function.Consumer;

/// A trial of a check: a change to [CleanFamily] that trips it, or a near miss that must not.
///
/// @param check the check's id
/// @param name what is changed
/// @param trips whether the check must find something
/// @param change makes the change
record Trial(String check, String name, boolean trips, Consumer<Family> change) {

  static Trial trips(String check, String name, Consumer<Family> change) {
    return new Trial(check, name, true, change);
  }

  static Trial passes(String check, String name, Consumer<Family> change) {
    return new Trial(check, name, false, change);
  }
}
