package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.function.Consumer;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;

/// 措施到户精准 in small villages.
final class MeasureShown {

  static final List<Shown> ALL = List.of(
      shown("H4.1", "two causes and a risk, all served", "3/3 GREEN", f -> {}),
      shown(
          "H4.1",
          "schooling not served",
          "2/3 RED | “因学”没有对应的帮扶措施 -> cause.kind",
          f -> remove(f, MeasureType.RAIN_DEW)),
      shown(
          "H4.1",
          "a risk that is resolved",
          "2/2 GREEN",
          f -> f.first(Catalogue.RISK).on(RISK.RESOLVED_ON, "2026-05-01")),
      shown(
          "H4.1",
          "a risk without a line in the table is served by anything",
          "3/3 GREEN",
          f -> f.first(Catalogue.RISK).with(RISK.KIND, RiskType.OTHER)),
      shown(
          "H4.1",
          "a risk without a line in the table, no measure",
          "0/1 RED | “其他”没有对应的帮扶措施 -> risk.kind",
          f -> {
            f.first(Catalogue.RISK).with(RISK.KIND, RiskType.OTHER);
            f.clear(Catalogue.CAUSE);
            f.clear(Catalogue.MEASURE);
          }),
      shown(
          "H4.1",
          "what was over before the monitoring serves the causes and no risk",
          "2/3 RED | “因病”没有对应的帮扶措施 -> risk.kind",
          f -> f.all(Catalogue.MEASURE).forEach(part -> part.on(MEASURE.ENDS_ON, "2026-03-01"))),
      shown("H4.1", "nothing weighs", "0/0 NONE", f -> {
        f.clear(Catalogue.CAUSE);
        f.clear(Catalogue.RISK);
      }),
      shown("H4.2", "able, with a labour subsidy", "1/1 GREEN", f -> {}),
      shown(
          "H4.2",
          "able, with a safety net only",
          "0/1 RED | 有劳动力，未落实开发式帮扶措施 -> measure.type",
          f -> remove(f, MeasureType.LABOUR_SUBSIDY)),
      shown(
          "H4.2",
          "able, a measure only planned",
          "0/1 RED | 有劳动力，未落实开发式帮扶措施 -> measure.type",
          f -> f.measure(MeasureType.LABOUR_SUBSIDY).with(MEASURE.STATE, MeasureState.PLANNED)),
      shown("H4.2", "nobody able", "0/0 NONE", MeasureShown::unable),
      shown("H4.2", "able, and outside the register", "0/0 NONE", f -> {
        f.clear(Catalogue.EPISODE);
        f.household().without(HOUSEHOLD.STATED_TYPE);
      }),
      shown("H4.3", "in order", "1/1 GREEN", f -> {}),
      shown(
          "H4.3",
          "Rain and Dew for a pupil",
          "0/1 RED | 雨露计划对象王小明不是中职、高职或技师学院学生。 -> measure.person",
          f -> f.measure(MeasureType.RAIN_DEW)
              .with(MEASURE.PERSON, f.members().get(CleanFamily.SON).person().id())),
      shown(
          "H4.3",
          "only planting against illness",
          "0/1 RED | 对“因病”只有“种植”一类措施，没有匹配表要求的措施。 -> measure.type",
          f -> {
            f.clear(Catalogue.MEASURE);
            f.measure(MeasureType.PLANTING, null);
          }),
      shown("H4.4", "no plan for this year", "0/1 RED | 没有2026年帮扶计划 -> plan.year", f -> {}),
      shown(
          "H4.4",
          "a plan for this year",
          "1/1 GREEN",
          f -> f.add(Catalogue.PLAN).with(PLAN.YEAR, 2026)),
      shown(
          "H4.4",
          "a plan of last year without result",
          "0/1 RED | 2025年帮扶计划没有落实结果 -> plan.result",
          f -> {
            f.first(Catalogue.PLAN).without(PLAN.RESULT);
            f.add(Catalogue.PLAN).with(PLAN.YEAR, 2026);
          }),
      shown("H4.4", "not monitored", "0/0 NONE", CleanFamily::unmonitored),
      shown(
          "H4.5",
          "one of five signed",
          "1/5 RED | “慢性病卡办理”户主未签字 -> measure.signed_on | “雨露计划”户主未签字 -> measure.signed_on | “低保”户主未签字 -> measure.signed_on | “残疾人两项补贴”户主未签字 -> measure.signed_on",
          f -> f.first(Catalogue.MEASURE).on(MEASURE.SIGNED_ON, "2026-05-01")),
      shown(
          "H4.5",
          "all signed",
          "5/5 GREEN",
          f -> f.all(Catalogue.MEASURE).forEach(part -> part.on(MEASURE.SIGNED_ON, "2026-05-01"))),
      shown("H4.5", "no measure", "0/0 NONE", f -> f.clear(Catalogue.MEASURE)),
      shown("V4.1", "three kinds, all covered", "3/3 GREEN", f -> {}),
      shown(
          "V4.1",
          "schooling covered nowhere",
          "2/3 RED | 全村没有一户对“因学”落实对应措施",
          f -> remove(f, MeasureType.RAIN_DEW)),
      shown("V4.1", "schooling covered in another household", "3/3 GREEN", f -> {
        remove(f, MeasureType.RAIN_DEW);
        f.neighbour(2);
      }),
      shown("V4.1", "nothing weighs", "0/0 NONE", f -> {
        f.clear(Catalogue.CAUSE);
        f.clear(Catalogue.RISK);
      }),
      shown("V4.2", "able, with a labour subsidy", "1/1 GREEN", f -> {}),
      shown(
          "V4.2",
          "able, with a safety net only",
          "0/1 RED | 本户有劳动能力，1项措施都是综合保障。 -> episode.development_stated",
          f -> {
            f.clear(Catalogue.MEASURE);
            f.measure(MeasureType.LOW_INCOME_ALLOWANCE, f.members().get(CleanFamily.MOTHER));
          }),
      shown("V4.2", "nobody able", "0/0 NONE", MeasureShown::unable),
      shown("V4.3", "measures in time", "1/1 GREEN", f -> {}),
      shown(
          "V4.3",
          "no measure since the end of March",
          "0/1 RED | 2026-03-27纳入监测，至今没有任何帮扶措施。 -> episode.identified_on",
          f -> f.clear(Catalogue.MEASURE)),
      shown("V4.3", "no measure, monitored for 31 days", "1/1 GREEN", f -> {
        f.clear(Catalogue.MEASURE);
        CleanFamily.monitoring(f).on(EPISODE.IDENTIFIED_ON, "2026-05-15");
      }),
      shown("V4.3", "not monitored", "0/0 NONE", f -> {
        f.clear(Catalogue.MEASURE);
        CleanFamily.unmonitored(f);
      }));

  private MeasureShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  private static void remove(Family family, MeasureType type) {
    family.measure(type).remove();
  }

  private static void unable(Family family) {
    family.head().with(PERSON_YEAR.LABOUR, Labour.NONE);
    family.members().get(CleanFamily.WIFE).with(PERSON_YEAR.LABOUR, Labour.NONE);
  }
}
