package org.liuzhun.assessment.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;

/// What indicators read: the households of the village that are not closed, the findings, the
/// parameters.
final class Survey {

  private final Judgement judgement;
  private final List<Situation> households;

  Survey(Judgement judgement) {
    this.judgement = judgement;
    households = judgement.context().situations().stream()
        .filter(situation -> !situation.closed())
        .toList();
  }

  Judgement judgement() {
    return judgement;
  }

  Context context() {
    return judgement.context();
  }

  Policy policy() {
    return context().policy();
  }

  LocalDate today() {
    return context().today();
  }

  List<Situation> households() {
    return households;
  }

  /// A parameter of today; the largest number when nobody knows it, so that nothing exceeds it.
  int whole(String parameter) {
    return policy().whole(parameter, today()).orElse(Integer.MAX_VALUE);
  }

  /// What the checks of these ids found in a household.
  List<Remark> found(Situation situation, Set<String> checks) {
    return judgement.findings(situation.id()).stream()
        .filter(finding -> checks.contains(finding.check()))
        .map(Finding::remark)
        .toList();
  }

  /// The episode by which a household is registered or monitored today.
  static Optional<Row> inForce(Situation situation) {
    return situation
        .monitored()
        .or(() -> situation.poor() ? situation.registered() : Optional.empty());
  }

  /// Whether it was lifted out and is not monitored.
  static boolean isStable(Situation situation) {
    return situation.lifted() && situation.monitored().isEmpty();
  }
}
