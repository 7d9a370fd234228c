package org.liuzhun.print.sheet;

/// Told after each household; asked whether to go on.
@FunctionalInterface
public interface Progress {

  /// Nobody waits and nobody stops it.
  Progress NONE = (_, _) -> true;

  /// So many of all households are ready.
  ///
  /// @return false to stop: nothing is written then
  boolean done(int ready, int all);
}
