package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.SON;
import static org.liuzhun.assessment.CleanFamily.WIFE;
import static org.liuzhun.assessment.CleanFamily.monitoring;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.UUID;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Disaster;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.Study;

/// Trials of C077–C085.
final class CauseTrials {

  static final List<Trial> ALL = List.of(
      trips("C077", "no main cause", f -> f.first(Catalogue.CAUSE).with(CAUSE.MAIN, false)),
      trips("C077", "no cause at all", f -> f.clear(Catalogue.CAUSE)),
      trips(
          "C077", "two main causes", f -> f.all(Catalogue.CAUSE).getLast().with(CAUSE.MAIN, true)),
      trips("C077", "three others", f -> {
        cause(f, Cause.SKILLS);
        cause(f, Cause.CAPITAL);
      }),
      passes("C077", "three others where the region allows three", f -> {
        cause(f, Cause.SKILLS);
        cause(f, Cause.CAPITAL);
        f.parameter("cause.others.max", "3");
      }),
      trips("C077", "other equal to main", f -> cause(f, Cause.ILLNESS)),
      passes("C077", "two others", f -> cause(f, Cause.SKILLS)),
      trips("C078", "disability, and nobody disabled", f -> {
        f.members().forEach(kin -> kin.with(PERSON_YEAR.DISABLED, false));
        cause(f, Cause.DISABILITY);
      }),
      trips("C078", "water, never short", f -> cause(f, Cause.WATER)),
      passes(
          "C078",
          "water, with a written reason",
          f -> cause(f, Cause.WATER).with(CAUSE.EVIDENCE, "2014年水源干涸")),
      trips("C079", "lack of labour, two of five able", f -> {
        f.members().get(WIFE).with(PERSON_YEAR.LABOUR, Labour.ORDINARY);
        cause(f, Cause.LABOUR);
      }),
      passes("C079", "lack of labour, one of five able", f -> cause(f, Cause.LABOUR)),
      trips("C080", "no risk", f -> f.clear(Catalogue.RISK)),
      trips("C080", "a disaster of no kind", f -> risk(f, RiskType.DISASTER)),
      trips("C080", "other, not explained", f -> risk(f, RiskType.OTHER)),
      passes(
          "C080", "a flood", f -> risk(f, RiskType.DISASTER).with(RISK.DISASTER, Disaster.FLOOD)),
      trips("C081", "nobody works", f -> {
        f.head().without(PERSON_YEAR.WORK_MONTHS);
        risk(f, RiskType.EMPLOYMENT);
      }),
      trips("C081", "nobody able", f -> {
        f.head().with(PERSON_YEAR.LABOUR, Labour.WEAK);
        risk(f, RiskType.EMPLOYMENT);
      }),
      passes("C081", "the head works", f -> risk(f, RiskType.EMPLOYMENT)),
      trips("C082", "nobody ill", f -> f.members().get(WIFE).with(PERSON_YEAR.CHRONIC, false)),
      passes("C082", "ill last year", f -> {
        f.members().get(WIFE).with(PERSON_YEAR.CHRONIC, false);
        f.members().get(WIFE).in(2025).with(PERSON_YEAR.SERIOUS_ILLNESS, true);
      }),
      trips("C083", "no student", f -> {
        risk(f, RiskType.SCHOOLING);
        List.of(SON, DAUGHTER)
            .forEach(place -> f.members()
                .get(place)
                .without(PERSON_YEAR.STUDY)
                .with(PERSON_YEAR.EDUCATION, Education.JUNIOR));
      }),
      trips("C083", "only a child below school age", f -> {
        risk(f, RiskType.SCHOOLING);
        List.of(SON, DAUGHTER)
            .forEach(place -> f.members().get(place).with(PERSON_YEAR.STUDY, Study.BEFORE_SCHOOL));
      }),
      passes("C083", "two students", f -> risk(f, RiskType.SCHOOLING)),
      trips("C084", "unsafe house, no such risk", CauseTrials::unsafeHouse),
      trips("C084", "the risk without measure", f -> {
        unsafeHouse(f);
        risk(f, RiskType.HOUSING);
      }),
      passes("C084", "risk and measure", f -> {
        unsafeHouse(f);
        risk(f, RiskType.HOUSING);
        f.measure(MeasureType.HOUSE_REPAIR, null);
      }),
      trips("C085", "a business risk without measure", f -> risk(f, RiskType.BUSINESS)),
      trips(
          "C080",
          "all resolved",
          f -> f.all(Catalogue.RISK).forEach(risk -> risk.on(RISK.RESOLVED_ON, "2026-05-01"))),
      trips("C085", "a loan repaid before the monitoring", f -> {
        risk(f, RiskType.BUSINESS);
        f.measure(MeasureType.MICRO_LOAN, null).on(MEASURE.ENDS_ON, "2020-01-01");
      }),
      passes("C085", "a business risk with a loan", f -> {
        risk(f, RiskType.BUSINESS);
        f.measure(MeasureType.MICRO_LOAN, null);
      }),
      passes(
          "C085", "resolved", f -> risk(f, RiskType.BUSINESS).on(RISK.RESOLVED_ON, "2026-05-01")));

  private CauseTrials() {}

  private static Part cause(Family family, Cause kind) {
    UUID episode = CleanFamily.registration(family).id();
    return family
        .add(Catalogue.CAUSE)
        .with(CAUSE.EPISODE, episode)
        .with(CAUSE.KIND, kind)
        .with(CAUSE.MAIN, false);
  }

  private static Part risk(Family family, RiskType kind) {
    return family
        .add(Catalogue.RISK)
        .with(RISK.EPISODE, monitoring(family).id())
        .with(RISK.KIND, kind);
  }

  private static void unsafeHouse(Family family) {
    family.all(Catalogue.GUARANTEE).get(4).with(GUARANTEE.RESULT, GuaranteeResult.FAILED);
  }
}
