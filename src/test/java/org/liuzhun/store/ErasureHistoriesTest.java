package org.liuzhun.store;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random histories of whole workbooks in which an erased value once stood in a log, or a save was
/// missing.
class ErasureHistoriesTest {

  /// The line that had cleared the cell was erased again (11045), one save stood under two names
  /// (10443), two saves under one (10251), a laptop had written anew what another wrote (11268).
  @ParameterizedTest
  @ValueSource(longs = {11045, 10443, 10251, 11268})
  void whatWasErasedIsGoneAndNothingElse(long seed) throws Exception {
    ExchangeProperties.liveLong(seed);
  }

  /// The same faults again.
  @ParameterizedTest
  @ValueSource(
      longs = {
        10046, 10250, 10301, 10571, 10779, 10960, 11031, 11048, 11062, 11215, 11305, 11320, 11786
      })
  @Tag("slow")
  void whatWasErasedIsGoneAndNothingElseInOtherHistories(long seed) throws Exception {
    ExchangeProperties.liveLong(seed);
  }
}
