package org.liuzhun.store.keys;

/// Says in the place of [Calibration] what a new slot costs, and what digits cost that people
/// compare. The program ships none, and no setting names one; its tests bring one as a service, so
/// that they do not spend their time on rounds.
public interface SlotCost {

  /// Rounds of key derivation.
  int rounds();

  /// Rounds behind the digits that people compare.
  int spokenRounds();
}
