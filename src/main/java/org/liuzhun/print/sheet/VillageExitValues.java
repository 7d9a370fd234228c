package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.verdict.VillageCondition;
import org.liuzhun.assessment.verdict.VillageVerdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// The exit of the village on paper (村退出核查表): each condition of the region's list, met or not, its
/// figures and the households behind it.
final class VillageExitValues {

  private static final int MOST_NAMES = 20;

  private final VillageFile village;
  private final LocalDate today;

  VillageExitValues(VillageFile village, LocalDate today) {
    this.village = village;
    this.today = today;
  }

  void put(Values values) {
    Policy policy = Policy.of(village);
    VillageVerdict verdict = VillageVerdict.of(Judgement.of(village, policy, today));
    values
        .put(Key.EXIT_RESULT, verdict.standing().label())
        .put(Key.EXIT_LINES, verdict.conditions().stream().map(this::line).toList())
        .put(
            Key.BASIS,
            BasisValues.lines(
                verdict.conditions().stream()
                    .flatMap(condition -> condition.parameters().stream())
                    .toList(),
                policy,
                today));
  }

  private Map<String, Object> line(VillageCondition condition) {
    return new Values()
        .put(Key.EXIT_TITLE, condition.title())
        .put(Key.EXIT_STANDING, condition.standing().label())
        .put(
            Key.EXIT_EVIDENCE,
            condition.evidence().stream().map(Remark::text).collect(Collectors.joining("；")))
        .put(Key.EXIT_WHO, who(condition))
        .map();
  }

  private String who(VillageCondition condition) {
    return condition.households().stream()
        .flatMap(id -> village.dossier(id).stream())
        .map(CheckValues::named)
        .limit(MOST_NAMES)
        .collect(Collectors.joining("、"));
  }
}
