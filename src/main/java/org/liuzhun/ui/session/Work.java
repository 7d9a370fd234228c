package org.liuzhun.ui.session;

import org.liuzhun.text.Trouble;

/// Work that runs away from the screen.
///
/// @param <T> what comes out of it
@FunctionalInterface
public interface Work<T> {

  /// Does it.
  ///
  /// @throws Trouble expected trouble of the world, to be shown to the person
  T run() throws Trouble;
}
