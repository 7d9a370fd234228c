package org.liuzhun.ui.session;

import org.liuzhun.store.Workbook;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Long work on the workbook that is no edit: packages are written and received.
///
/// @param <T> what comes out of it
@FunctionalInterface
public interface LongOrder<T> {

  /// Does it; on the lane of the store.
  ///
  /// @throws Trouble expected trouble of the world, or a stop
  T of(Workbook workbook, Steps steps) throws Trouble;
}
