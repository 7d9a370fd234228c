package org.liuzhun.assessment.check;

import org.liuzhun.assessment.income.LastDigits;

/// What one surveyor (核算人) entered in the last yearly accounts of all his households.
final class Surveyed {

  final LastDigits digits = new LastDigits();
  int all;
  int round;

  void add(Reckoned household) {
    all += household.all();
    round += household.round();
    digits.addAll(household.reckoned());
  }
}
