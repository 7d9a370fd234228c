package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.RiskType;

/// Which of its sentences a check says. Today is 2026-06-15.
class VariantTest {

  private final Family family = CleanFamily.of(1);

  @Test
  void aPairingThatIsStillToBeginLeftNoGap() {
    Part pairing = family.first(Catalogue.PAIRING).on(PAIRING.STARTS_ON, "2026-07-01");
    says("C119", "check.c119.message");
    pairing.on(PAIRING.ENDS_ON, "2026-12-31");
    says("C119", "check.c119.message");
    family.add(Catalogue.PAIRING).on(PAIRING.ENDS_ON, "2026-01-31");
    says("C119", "check.c119.gap");
  }

  @Test
  void risksOfAnEarlierMonitoringAreNotThoseOfThisOne() {
    UUID present = CleanFamily.monitoring(family).id();
    family.clear(Catalogue.RISK);
    Part earlier = family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, EpisodeState.ENDED)
        .on(EPISODE.IDENTIFIED_ON, "2021-01-01")
        .on(EPISODE.ENDED_ON, "2021-12-31");
    Part risk = family
        .add(Catalogue.RISK)
        .with(RISK.EPISODE, earlier.id())
        .with(RISK.KIND, RiskType.ILLNESS)
        .on(RISK.RESOLVED_ON, "2021-12-01");
    says("C080", "check.c080.message");
    risk.with(RISK.EPISODE, present);
    says("C080", "check.c080.resolved");
  }

  private void says(String check, String sentence) {
    assertEquals(
        List.of(sentence),
        OneCheck.judge(Checks.of(check), family).stream()
            .map(finding -> finding.remark().key())
            .toList());
  }
}
