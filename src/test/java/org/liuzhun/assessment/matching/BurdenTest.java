package org.liuzhun.assessment.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;

class BurdenTest {

  @Test
  void theCausesOfPovertyWeighOnThePoorAndAreOfThePastForThoseLiftedOut() {
    Family poor = Helped.poor();
    Helped.cause(poor, Cause.SKILLS);
    assertFalse(only(poor).isOfThePast(Helped.situation(poor)));
    Family lifted = Helped.lifted();
    Helped.cause(lifted, Cause.SKILLS);
    assertTrue(only(lifted).isOfThePast(Helped.situation(lifted)));
  }

  @Test
  void aRiskOfAFamilyThatWasLiftedOutIsNotOfThePast() {
    Family family = Helped.lifted();
    Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ACTIVE);
    Helped.risk(family, RiskType.ILLNESS);
    assertFalse(only(family).isOfThePast(Helped.situation(family)));
  }

  @Test
  void causesOfAFamilyThatWasNeverRegisteredDoNotWeigh() {
    Family family = Helped.monitored();
    Helped.cause(family, Cause.SKILLS);
    assertEquals(List.of(), kinds(family));
  }

  @Test
  void risksWeighOnlyWhileTheFamilyIsMonitored() {
    Family family = Helped.poor();
    Helped.risk(family, RiskType.ILLNESS);
    assertEquals(List.of(), kinds(family));
    Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ENDED);
    assertEquals(List.of(), kinds(family));
  }

  @Test
  void aRiskThatIsResolvedOrOfAnEarlierMonitoringDoesNotWeigh() {
    Family family = Family.of("王建国", 1);
    Part earlier = Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ENDED);
    Part now = Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ACTIVE);
    earlier.on(EPISODE.IDENTIFIED_ON, "2022-03-01");
    now.on(EPISODE.IDENTIFIED_ON, "2026-03-01");
    Helped.risk(family, RiskType.ILLNESS).with(RISK.EPISODE, now.id());
    Helped.risk(family, RiskType.DISASTER).with(RISK.EPISODE, earlier.id());
    Helped.risk(family, RiskType.ACCIDENT)
        .with(RISK.EPISODE, now.id())
        .on(RISK.RESOLVED_ON, "2026-05-01");
    Helped.risk(family, RiskType.HOUSING);
    assertEquals(List.of(RiskType.ILLNESS, RiskType.HOUSING), kinds(family));
  }

  @Test
  void whetherOneWeighsIsAskedByItsKind() {
    Family family = Helped.monitored();
    Helped.risk(family, RiskType.EMPLOYMENT);
    assertTrue(Burden.weighs(Helped.situation(family), RiskType.EMPLOYMENT));
    assertFalse(Burden.weighs(Helped.situation(family), RiskType.ILLNESS));
    assertFalse(Burden.weighs(Helped.situation(family), Cause.ILLNESS));
  }

  @Test
  void aCauseAndARiskKnowTheirMember() {
    Family family = Helped.poor();
    Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ACTIVE);
    UUID head = family.head().person().id();
    Helped.cause(family, Cause.ILLNESS).with(CAUSE.PERSON, head);
    Helped.risk(family, RiskType.SCHOOLING).with(RISK.PERSON, head);
    Helped.risk(family, RiskType.OTHER);
    List<Burden> burdens = Burden.of(Helped.situation(family));
    assertEquals(Cause.ILLNESS, burdens.get(0).kind());
    assertEquals(Optional.of(head), burdens.get(0).person());
    assertEquals(RiskType.SCHOOLING, burdens.get(1).kind());
    assertEquals(Optional.of(head), burdens.get(1).person());
    assertEquals(Optional.empty(), burdens.get(2).person());
  }

  @Test
  void theSentenceAboutItLeadsToTheFieldInWhichItStands() {
    Family family = Helped.poor();
    Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ACTIVE);
    Part cause = Helped.cause(family, Cause.ILLNESS);
    Part risk = Helped.risk(family, RiskType.ILLNESS);
    List<Remark> remarks = Burden.of(Helped.situation(family)).stream()
        .map(burden -> burden.remark("suggestion.reason.unserved", burden.kind()))
        .toList();
    assertEquals(cause.id(), remarks.get(0).row());
    assertEquals(CAUSE.KIND, Objects.requireNonNull(remarks.get(0).field()).column());
    assertEquals(risk.id(), remarks.get(1).row());
    assertEquals(RISK.KIND, Objects.requireNonNull(remarks.get(1).field()).column());
  }

  @Test
  void theMatrixListsCausesBeforeRisks() {
    Family family = Helped.poor();
    Helped.episode(family, EpisodeKind.MONITORED, EpisodeState.ACTIVE);
    Helped.risk(family, RiskType.ILLNESS);
    Helped.cause(family, Cause.OTHER);
    Helped.cause(family, Cause.ILLNESS);
    assertEquals(
        List.of(Cause.ILLNESS, Cause.OTHER, RiskType.ILLNESS),
        List.copyOf(matrix(family).keySet()));
  }

  @Test
  void theBatchRecordedForAMeasureGoesBeforeThatOfItsType() {
    Family family = Helped.poor();
    Helped.cause(family, Cause.LAND);
    Part measure = family.measure(MeasureType.TRAINING, null);
    assertEquals(Set.of(Batch.PRODUCTION), served(family));
    measure.with(MEASURE.BATCH, Batch.RELOCATION);
    assertEquals(Set.of(Batch.RELOCATION), served(family));
    measure.without(MEASURE.TYPE);
    assertEquals(Set.of(Batch.RELOCATION), served(family));
    measure.without(MEASURE.BATCH);
    assertEquals(Set.of(), served(family));
  }

  @Test
  void aMeasureThatIsOnlyPlannedServesNobodyInTheMatrix() {
    Family family = Helped.poor();
    Helped.cause(family, Cause.LAND);
    family.measure(MeasureType.TRAINING, null).with(MEASURE.STATE, MeasureState.PLANNED);
    assertEquals(Set.of(), served(family));
  }

  private static Set<Batch> served(Family family) {
    Coverage.Line line = Objects.requireNonNull(matrix(family).get(Cause.LAND));
    assertEquals(Set.of(family.household().id()), line.burdened());
    return line.served().keySet();
  }

  private static Map<Code, Coverage.Line> matrix(Family family) {
    return Coverage.of(List.of(Helped.situation(family))).households();
  }

  private static Burden only(Family family) {
    List<Burden> burdens = Burden.of(Helped.situation(family));
    assertEquals(1, burdens.size());
    return burdens.getFirst();
  }

  private static List<Code> kinds(Family family) {
    return Burden.of(Helped.situation(family)).stream().map(Burden::kind).toList();
  }
}
