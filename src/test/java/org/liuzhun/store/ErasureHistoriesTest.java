package org.liuzhun.store;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random histories of whole workbooks in which an erased value once stood in a log, a save was
/// missing, or laptops stayed apart when all handed on by way of one.
class ErasureHistoriesTest {

  /// The line that had cleared the cell was erased again (11045), one save stood under two names
  /// (10443), two saves under one (10251), a laptop had written anew what another wrote (11268),
  /// two laptops had accepted one proposal (90044).
  @ParameterizedTest
  @ValueSource(longs = {11045, 10443, 10251, 11268, 90044})
  void whatWasErasedIsGoneAndNothingElse(long seed) throws Exception {
    ExchangeProperties.liveLong(seed);
  }

  /// A name had three writings: one was given up, and the sender of the third took the second for
  /// its continuation and sent nothing.
  @Test
  void aNameWithThreeWritingsKeepsNobodyApart() throws Exception {
    ExchangeProperties.formerLong(-594798593157429144L);
  }

  /// The same, where a set-back disk had forgotten one of the three, and a neighbour who had it
  /// knew
  /// of the leaving of another.
  @ParameterizedTest
  @ValueSource(longs = {111368, 114378})
  void aNameWithThreeWritingsOfWhichOneWasForgottenKeepsNobodyApart(long seed) throws Exception {
    ExchangeProperties.liveLong(seed);
  }

  /// The same faults again.
  @ParameterizedTest
  @ValueSource(
      longs = {
        10046, 10250, 10301, 10571, 10779, 10960, 11031, 11048, 11062, 11215, 11305, 11320, 11786,
        113632, 113851
      })
  @Tag("slow")
  void whatWasErasedIsGoneAndNothingElseInOtherHistories(long seed) throws Exception {
    ExchangeProperties.liveLong(seed);
  }
}
