package org.liuzhun.ui.session;

import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;

/// A question to the workbook that changes nothing: history, status.
///
/// @param <T> the answer
@FunctionalInterface
public interface Question<T> {

  /// Asks; on the lane of the store.
  ///
  /// @throws Trouble expected trouble of the world
  T of(Workbook workbook) throws Trouble;
}
