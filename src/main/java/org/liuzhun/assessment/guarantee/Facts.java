package org.liuzhun.assessment.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;

/// What the file itself says about a guarantee, whatever was ticked.
final class Facts {

  private final List<Remark> against = new ArrayList<>();
  private final List<Remark> missing = new ArrayList<>();
  private boolean applicable = true;

  static Facts none() {
    return new Facts();
  }

  void against(Remark reason) {
    against.add(reason);
  }

  void missing(Remark reason) {
    missing.add(reason);
  }

  void notApplicable() {
    applicable = false;
  }

  /// The first fact that speaks against the guarantee.
  Optional<Remark> against() {
    return against.stream().findFirst();
  }

  Standing standing() {
    if (!against.isEmpty()) {
      return Standing.NOT_MET;
    }
    if (!missing.isEmpty()) {
      return Standing.UNKNOWN;
    }
    return applicable ? Standing.MET : Standing.NOT_APPLICABLE;
  }

  List<Remark> reasons() {
    List<Remark> reasons = new ArrayList<>(against);
    reasons.addAll(missing);
    return reasons;
  }
}
