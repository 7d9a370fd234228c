package org.liuzhun.store.keys;

/// Slots that are made and opened in no time, for tests; lies beside no program.
public final class CheapSlots implements SlotCost {

  static final int ROUNDS = 1200;

  @Override
  public int rounds() {
    return ROUNDS;
  }

  @Override
  public int spokenRounds() {
    return 1;
  }
}
