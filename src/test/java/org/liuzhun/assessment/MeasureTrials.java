package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.SON;
import static org.liuzhun.assessment.CleanFamily.monitoring;
import static org.liuzhun.assessment.CleanFamily.registration;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.stream.IntStream;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Study;

/// Trials of C027, C031, C086–C092.
final class MeasureTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C027",
          "a pupil of senior middle school",
          f -> daughter(f).with(PERSON_YEAR.STUDY, Study.SENIOR_2)),
      trips(
          "C027",
          "an undergraduate, a warning",
          f -> daughter(f).with(PERSON_YEAR.STUDY, Study.UNIVERSITY_1)),
      passes("C027", "an undergraduate where the province helps them", f -> {
        daughter(f).with(PERSON_YEAR.STUDY, Study.UNIVERSITY_1);
        f.parameter("rain_dew.undergraduate", "yes");
      }),
      passes(
          "C027",
          "a technician college",
          f -> daughter(f).with(PERSON_YEAR.STUDY, Study.TECHNICIAN_1)),
      passes("C027", "finished this summer", f -> {
        daughter(f).in(2024).with(PERSON_YEAR.STUDY, Study.VOCATIONAL_3);
        daughter(f).now().without(PERSON_YEAR.STUDY).with(PERSON_YEAR.EDUCATION, Education.SENIOR);
      }),
      trips("C031", "nobody at school", MeasureTrials::nobodyAtSchool),
      trips(
          "C031",
          "only children below school age",
          f -> List.of(SON, DAUGHTER)
              .forEach(
                  place -> f.members().get(place).with(PERSON_YEAR.STUDY, Study.BEFORE_SCHOOL))),
      passes("C031", "nobody at school, measure over", f -> {
        nobodyAtSchool(f);
        f.measure(MeasureType.RAIN_DEW).on(MEASURE.ENDS_ON, "2026-06-14");
      }),
      trips("C086", "half a year without", f -> {
        undeveloped(f);
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2025-12-15");
      }),
      passes("C086", "a day less", f -> {
        undeveloped(f);
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2025-12-16");
      }),
      trips("C086", "only what was over before the monitoring", f -> {
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2025-12-15");
        f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.ENDS_ON, "2025-12-14");
      }),
      passes("C086", "over on the day on which the monitoring began", f -> {
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2025-12-15");
        f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.ENDS_ON, "2025-12-15");
      }),
      trips("C087", "all but the allowance over before the monitoring", f -> {
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2025-12-15");
        List.of(MeasureType.LABOUR_SUBSIDY, MeasureType.CHRONIC_CARD, MeasureType.RAIN_DEW)
            .forEach(type -> f.measure(type).on(MEASURE.ENDS_ON, "2025-12-14"));
      }),
      trips("C088", "all over before the monitoring", f -> {
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2026-05-14");
        f.all(Catalogue.MEASURE).forEach(measure -> measure.on(MEASURE.ENDS_ON, "2026-05-13"));
      }),
      trips("C089", "stated, but over before the monitoring", f -> {
        monitoring(f).on(EPISODE.IDENTIFIED_ON, "2025-12-15");
        f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.ENDS_ON, "2025-12-14");
      }),
      trips("C087", "allowance only", MeasureTrials::allowanceOnly),
      passes("C087", "allowance only, nobody able", f -> {
        allowanceOnly(f);
        f.head().with(PERSON_YEAR.LABOUR, Labour.WEAK);
      }),
      trips("C088", "nothing after 32 days", f -> nothingSince(f, "2026-05-14")),
      passes("C088", "nothing after 31 days", f -> nothingSince(f, "2026-05-15")),
      trips(
          "C089",
          "done, but not so stated",
          f -> monitoring(f).with(EPISODE.DEVELOPMENT_STATED, DevelopmentState.NOT_YET)),
      trips("C089", "stated, but not done", MeasureTrials::undeveloped),
      passes("C089", "not done and so stated", f -> {
        undeveloped(f);
        monitoring(f).with(EPISODE.DEVELOPMENT_STATED, DevelopmentState.NOT_YET);
      }),
      trips("C090", "no start", f -> f.first(Catalogue.MEASURE).without(MEASURE.STARTS_ON)),
      trips("C090", "no unit", f -> f.first(Catalogue.MEASURE).without(MEASURE.UNIT)),
      trips(
          "C090",
          "over without effect",
          f -> f.first(Catalogue.MEASURE).on(MEASURE.ENDS_ON, "2026-06-14")),
      passes(
          "C090", "ends today", f -> f.first(Catalogue.MEASURE).on(MEASURE.ENDS_ON, "2026-06-15")),
      trips("C091", "five households", f -> same(f, 5)),
      passes("C091", "four households", f -> same(f, 4)),
      trips(
          "C092",
          "before it was registered",
          f -> f.measure(MeasureType.BREEDING, null).on(MEASURE.STARTS_ON, "2013-12-31")),
      trips("C092", "after policies ended", f -> {
        registration(f).with(EPISODE.KEEPS_POLICY, false);
        f.measure(MeasureType.BREEDING, null).on(MEASURE.STARTS_ON, "2021-04-01");
      }),
      passes(
          "C092",
          "policies kept",
          f -> f.measure(MeasureType.BREEDING, null).on(MEASURE.STARTS_ON, "2021-04-01")));

  private MeasureTrials() {}

  private static Kin daughter(Family family) {
    return family.members().get(DAUGHTER);
  }

  private static void nobodyAtSchool(Family family) {
    List.of(SON, DAUGHTER)
        .forEach(place -> family
            .members()
            .get(place)
            .without(PERSON_YEAR.STUDY)
            .with(PERSON_YEAR.EDUCATION, Education.JUNIOR));
  }

  private static void undeveloped(Family family) {
    family.measure(MeasureType.LABOUR_SUBSIDY).remove();
  }

  private static void allowanceOnly(Family family) {
    List.of(MeasureType.LABOUR_SUBSIDY, MeasureType.CHRONIC_CARD, MeasureType.RAIN_DEW)
        .forEach(type -> family.measure(type).remove());
  }

  private static void nothingSince(Family family, String day) {
    family.clear(Catalogue.MEASURE);
    monitoring(family).on(EPISODE.IDENTIFIED_ON, day);
  }

  private static void same(Family family, int households) {
    family
        .first(Catalogue.MEASURE)
        .with(MEASURE.CONTENT, "发放鸡苗")
        .on(MEASURE.STARTS_ON, "2026-04-01");
    IntStream.rangeClosed(2, households)
        .forEach(n -> family
            .neighbour(n)
            .first(Catalogue.MEASURE)
            .with(MEASURE.CONTENT, "发放鸡苗")
            .on(MEASURE.STARTS_ON, "2026-04-01"));
  }
}
