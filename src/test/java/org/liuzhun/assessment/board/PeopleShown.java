package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.CAMPAIGN;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RiskType;

/// 扶持对象精准 in small villages.
final class PeopleShown {

  private static final List<Shown> PEOPLE = List.of(
      shown("H1.2", "in order", "1/1 GREEN", f -> {}),
      shown(
          "H1.2",
          "an ID number of 17 digits",
          "0/1 RED | 王建国的证件号码为17位，应为18位（残疾人证18、20或22位）。 -> person.id_number",
          f -> f.head().with(PERSON.ID_NUMBER, "99000119760312001")),
      shown(
          "H1.2",
          "a light file beside it is no part of the population",
          "1/1 GREEN",
          f -> light(f)),
      shown("H1.3", "in order", "1/1 GREEN", f -> {}),
      shown(
          "H1.3",
          "monitored without a risk",
          "0/1 RED | 本户是监测对象，没有填返贫致贫风险。 -> risk.kind",
          f -> f.clear(Catalogue.RISK)),
      shown("H1.3", "lifted out", "0/0 NONE", CleanFamily::unmonitored),
      shown("H1.5", "in order", "1/1 GREEN", f -> {}),
      shown(
          "H1.5",
          "a car and a flat",
          "0/1 RED | “是否有商品房”填“是”，未说明排除情形 -> household.exclusion_explanation | “是否有小汽车”填“是”，未说明排除情形 -> household.exclusion_explanation",
          f -> f.with(HOUSEHOLD.HAS_CAR, true).with(HOUSEHOLD.HAS_CITY_FLAT, true)),
      shown(
          "H1.5",
          "a car that is explained",
          "1/1 GREEN",
          f -> f.with(HOUSEHOLD.HAS_CAR, true).with(HOUSEHOLD.EXCLUSION_EXPLANATION, "送货用")),
      shown(
          "H1.6",
          "signed a year ago to the day",
          "1/1 GREEN",
          f -> f.household().on(HOUSEHOLD.HEAD_SIGNED_ON, "2025-06-15")),
      shown(
          "H1.6",
          "signed a day earlier",
          "0/1 RED | 入户核实表2025-06-14签字，已超过12个月 -> household.head_signed_on",
          f -> f.household().on(HOUSEHOLD.HEAD_SIGNED_ON, "2025-06-14")),
      shown("H1.6", "signed earlier, where two years are allowed", "1/1 GREEN", f -> {
        f.household().on(HOUSEHOLD.HEAD_SIGNED_ON, "2025-06-14");
        f.parameter("survey.months", "24");
      }),
      shown("H1.6", "unsigned", "0/1 RED | 入户核实表户主未签字 -> household.head_signed_on", f -> {}),
      shown("V1.1", "one fault", "0/1 RED | 本户在H1.1至H1.6中有未达项", f -> {
        ProcedureShown.complete(f);
      }),
      shown("V1.1", "no fault", "1/1 GREEN", f -> {
        ProcedureShown.complete(f);
        f.household().on(HOUSEHOLD.HEAD_SIGNED_ON, "2026-06-01");
      }),
      shown(
          "V1.3",
          "population unknown",
          "0/0 NONE ? 行政村未填农村户籍人口，无法计算比率 -> village.rural_population",
          f -> {}),
      shown(
          "V1.3",
          "five of a thousand",
          "5/1000 GREEN",
          f -> f.add(Catalogue.VILLAGE).with(VILLAGE.RURAL_POPULATION, 1000)),
      shown(
          "V1.3",
          "nobody monitored",
          "0/1000 GREEN",
          f -> CleanFamily.unmonitored(f)
              .add(Catalogue.VILLAGE)
              .with(VILLAGE.RURAL_POPULATION, 1000)));

  private static final List<Shown> INCOME = List.of(
      shown("H1.4", "drew low-income allowance: judged by other rules", "0/0 NONE", f -> {}),
      shown(
          "H1.4",
          "no line is known",
          "0/0 NONE ? 未录入2026-03-27适用的收入线，请在政策参数中填写数值和文件依据",
          PeopleShown::byIncome),
      shown(
          "H1.4",
          "above the line",
          "0/1 RED | 识别时人均收入7313.4元（人均纯收入与监测参考人均中较低的），不低于标准6000元，也没有三保障问题 -> income_statement.purpose",
          f -> line(byIncome(f), "6000")),
      shown(
          "H1.4",
          "at the line to the cent",
          "0/1 RED | 识别时人均收入7313.4元（人均纯收入与监测参考人均中较低的），不低于标准7313.4元，也没有三保障问题 -> income_statement.purpose",
          f -> line(byIncome(f), "7313.4")),
      shown("H1.4", "under the line", "1/1 GREEN", f -> line(byIncome(f), "9000")),
      shown(
          "H1.4",
          "the reference income is under the line, income above",
          "1/1 GREEN",
          f -> line(byIncome(f), "7500")),
      shown(
          "H1.4",
          "draws destitute support",
          "0/0 NONE",
          f -> line(byIncome(f), "6000")
              .members()
              .get(CleanFamily.MOTHER)
              .with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)),
      shown(
          "H1.4",
          "sudden hardship may lie above",
          "0/0 NONE",
          f -> CleanFamily.monitoring(line(byIncome(f), "6000"))
              .with(EPISODE.MONITORED_TYPE, MonitoredType.SUDDEN)),
      shown(
          "H1.4",
          "a guarantee failed in that year",
          "1/1 GREEN",
          f -> line(byIncome(f), "6000")
              .first(Catalogue.GUARANTEE)
              .with(GUARANTEE.RESULT, GuaranteeResult.FAILED)),
      shown(
          "H1.4",
          "a guarantee failed in another year",
          "0/1 RED | 识别时人均收入7313.4元（人均纯收入与监测参考人均中较低的），不低于标准6000元，也没有三保障问题 -> income_statement.purpose",
          f -> line(byIncome(f), "6000")
              .first(Catalogue.GUARANTEE)
              .with(GUARANTEE.RESULT, GuaranteeResult.FAILED)
              .with(GUARANTEE.YEAR, 2025)),
      shown(
          "H1.4",
          "a guarantee is a risk",
          "1/1 GREEN",
          f -> line(byIncome(f), "6000").first(Catalogue.RISK).with(RISK.KIND, RiskType.WATER)),
      shown(
          "H1.4",
          "no account within two years",
          "0/1 RED | 识别时间2026-03-27之前两年内没有收入核算 -> income_statement.purpose",
          f -> {
            line(byIncome(f), "9000");
            f.all(Catalogue.INCOME_STATEMENT).getLast().remove();
            f.first(Catalogue.INCOME_STATEMENT)
                .on(INCOME_STATEMENT.PERIOD_FROM, "2023-03-28")
                .on(INCOME_STATEMENT.PERIOD_UNTIL, "2024-03-27");
          }),
      shown("H1.4", "an account just within two years", "1/1 GREEN", f -> {
        line(byIncome(f), "9000");
        f.all(Catalogue.INCOME_STATEMENT).getLast().remove();
        f.first(Catalogue.INCOME_STATEMENT)
            .on(INCOME_STATEMENT.PERIOD_FROM, "2023-03-29")
            .on(INCOME_STATEMENT.PERIOD_UNTIL, "2024-03-28");
      }),
      shown(
          "H1.4",
          "identified nobody knows when",
          "0/1 RED | 没有识别监测时间 -> episode.identified_on",
          f -> CleanFamily.monitoring(byIncome(f)).without(EPISODE.IDENTIFIED_ON)),
      shown(
          "H1.4",
          "registered in 2014 by the line of the income period",
          "0/1 RED | 识别时人均收入7310.8元（人均纯收入与监测参考人均中较低的），不低于标准2736元，也没有三保障问题 -> income_statement.purpose",
          f -> {
            ProcedureShown.registered(byIncome(f));
            f.first(Catalogue.INCOME_STATEMENT)
                .on(INCOME_STATEMENT.PERIOD_FROM, "2013-01-01")
                .on(INCOME_STATEMENT.PERIOD_UNTIL, "2013-12-31");
          }),
      shown("H1.4", "lifted out", "0/0 NONE", f -> CleanFamily.unmonitored(byIncome(f))));

  private static final List<Shown> OUTSIDE = List.of(
      shown("V1.2", "everybody is tracked", "0/0 NONE", f -> line(f, "9000")),
      shown(
          "V1.2",
          "a light file with income under the line",
          "0/1 RED | 人均收入7313.4元（人均纯收入与监测参考人均中较低的），低于监测线9000元，没有研判记录 -> income_statement.purpose",
          f -> line(outside(f), "9000")),
      shown("V1.2", "above the line", "1/1 GREEN", f -> line(outside(f), "6000")),
      shown("V1.2", "at the line to the cent", "1/1 GREEN", f -> line(outside(f), "7313.4")),
      shown(
          "V1.2",
          "a warning that is not red",
          "1/1 GREEN",
          f -> line(outside(f), "6000")
              .members()
              .get(CleanFamily.DAUGHTER)
              .with(PERSON_YEAR.SCHOOL_COST, BigDecimal.valueOf(15_000))),
      shown(
          "V1.2",
          "no line is known",
          "1/1 NONE ? 未录入2026-06-15适用的收入线，请在政策参数中填写数值和文件依据",
          f -> outside(f)),
      shown(
          "V1.2",
          "a clue of the day on which the account ended",
          "1/1 GREEN",
          f -> line(outside(f), "9000")
              .add(Catalogue.EPISODE)
              .with(EPISODE.STATE, EpisodeState.VERIFYING)
              .on(EPISODE.CLUE_ON, "2026-02-28")),
      shown(
          "V1.2",
          "a clue of the day before",
          "0/1 RED | 人均收入7313.4元（人均纯收入与监测参考人均中较低的），低于监测线9000元，没有研判记录 -> income_statement.purpose",
          f -> line(outside(f), "9000")
              .add(Catalogue.EPISODE)
              .with(EPISODE.STATE, EpisodeState.VERIFYING)
              .on(EPISODE.CLUE_ON, "2026-02-27")),
      shown(
          "V1.2",
          "refused by a decision since",
          "1/1 GREEN",
          f -> line(outside(f), "9000")
              .add(Catalogue.EPISODE)
              .on(EPISODE.CLUE_ON, "2026-02-01")
              .with(EPISODE.STATE, EpisodeState.REFUSED)
              .on(EPISODE.DECIDED_ON, "2026-03-20")),
      shown(
          "V1.2",
          "a child not at school: a red warning",
          "0/1 RED | 触发红色预警“义务教育阶段未在校”，没有研判记录：王小明15岁，不在校。 -> person_year.study",
          f -> truant(line(outside(f), "6000"))),
      shown(
          "V1.2",
          "a red warning that somebody looked at a year ago to the day",
          "1/1 GREEN",
          f -> truant(line(outside(f), "6000"))
              .add(Catalogue.EPISODE)
              .with(EPISODE.STATE, EpisodeState.REFUSED)
              .on(EPISODE.APPLIED_ON, "2025-06-15")),
      shown(
          "V1.2",
          "a red warning that somebody looked at longer ago",
          "0/1 RED | 触发红色预警“义务教育阶段未在校”，没有研判记录：王小明15岁，不在校。 -> person_year.study",
          f -> truant(line(outside(f), "6000"))
              .add(Catalogue.EPISODE)
              .with(EPISODE.STATE, EpisodeState.REFUSED)
              .on(EPISODE.APPLIED_ON, "2025-06-14")),
      shown("V1.4", "no campaign", "0/0 NONE ? 缺“集中排查”记录：需要登记排查轮次和每户排查日期后才能计算", f -> {}),
      shown(
          "V1.4",
          "visited",
          "1/1 GREEN",
          f -> mark(f, campaign(f, "2026-04-01")).on(CAMPAIGN_MARK.VISITED_ON, "2026-04-10")),
      shown(
          "V1.4",
          "marked, not visited",
          "0/1 RED | “集中排查”尚未入户。 -> campaign_mark.visited_on",
          f -> mark(f, campaign(f, "2026-04-01"))),
      shown(
          "V1.4",
          "visited in the round before",
          "0/1 RED | “集中排查”尚未入户。 -> campaign_mark.visited_on",
          f -> {
            mark(f, campaign(f, "2025-10-01")).on(CAMPAIGN_MARK.VISITED_ON, "2025-10-10");
            campaign(f, "2026-04-01");
          }),
      shown("V1.4", "the next round begins tomorrow", "1/1 GREEN", f -> {
        campaign(f, "2026-06-16");
        mark(f, campaign(f, "2026-04-01")).on(CAMPAIGN_MARK.VISITED_ON, "2026-04-10");
      }),
      shown(
          "V1.4",
          "the next round begins today",
          "0/1 RED | “集中排查”尚未入户。 -> campaign_mark.visited_on",
          f -> {
            campaign(f, "2026-06-15");
            mark(f, campaign(f, "2026-04-01")).on(CAMPAIGN_MARK.VISITED_ON, "2026-04-10");
          }));

  static final List<Shown> ALL =
      Stream.of(PEOPLE, INCOME, OUTSIDE).flatMap(List::stream).toList();

  private PeopleShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  private static Family byIncome(Family family) {
    family
        .members()
        .get(CleanFamily.MOTHER)
        .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE);
    return family;
  }

  private static Family line(Family family, String yuan) {
    family.parameter("line.monitor", yuan, "2022-01-01");
    return family;
  }

  private static Family outside(Family family) {
    family.clear(Catalogue.EPISODE);
    family.household().without(HOUSEHOLD.STATED_TYPE);
    return family;
  }

  private static Family truant(Family family) {
    family
        .members()
        .get(CleanFamily.SON)
        .without(PERSON_YEAR.STUDY)
        .with(PERSON_YEAR.EDUCATION, Education.PRIMARY);
    return family;
  }

  private static void light(Family family) {
    outside(family.neighbour(2));
  }

  private static Part campaign(Family family, String day) {
    return family.add(Catalogue.CAMPAIGN).with(CAMPAIGN.NAME, "集中排查").on(CAMPAIGN.STARTS_ON, day);
  }

  private static Part mark(Family family, Part campaign) {
    return family.add(Catalogue.CAMPAIGN_MARK).with(CAMPAIGN_MARK.CAMPAIGN, campaign.id());
  }
}
