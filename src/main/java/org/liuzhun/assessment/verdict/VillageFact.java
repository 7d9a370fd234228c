package org.liuzhun.assessment.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;

/// What the register says about a condition of the village.
///
/// @param standing whether it holds
/// @param evidence the figures, or what is missing
/// @param households the households that do not hold, or of which the record is missing
record VillageFact(Standing standing, List<Remark> evidence, List<UUID> households) {

  /// A fact that concerns no single household.
  static VillageFact of(Standing standing, Remark evidence) {
    return new VillageFact(standing, List.of(evidence), List.of());
  }

  /// Both facts are asked for.
  VillageFact and(VillageFact other) {
    List<Remark> both = new ArrayList<>(evidence);
    both.addAll(other.evidence);
    List<UUID> all = new ArrayList<>(households);
    all.addAll(other.households);
    return new VillageFact(Standing.of(List.of(standing, other.standing)), both, all);
  }
}
