package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.GUARANTEE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.GuaranteeResult;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.registry.code.StepKind;

/// 脱贫成效精准 in small villages.
final class ResultShown {

  private static final List<Shown> INCOME = List.of(
      shown("H6.1", "monitored: no part of the population", "0/0 NONE", f -> {}),
      shown(
          "H6.1",
          "no line is known",
          "0/0 NONE ? 未录入2026-02-28适用的收入线，请在政策参数中填写数值和文件依据",
          CleanFamily::unmonitored),
      shown("H6.1", "above the line", "1/1 GREEN", f -> lifted(f, "6000")),
      shown("H6.1", "at the line to the cent", "1/1 GREEN", f -> lifted(f, "7883.4")),
      shown(
          "H6.1",
          "a cent below",
          "0/1 RED | 人均纯收入7883.4元，低于7883.41元 -> income_statement.year",
          f -> lifted(f, "7883.41")),
      shown(
          "H6.1",
          "too little evidence",
          "0/1 RED | 收入有佐证的占33.4%，低于80% -> income_statement.year",
          f -> {
            lifted(f, "6000");
            f.first(Catalogue.INCOME_ITEM).without(INCOME_ITEM.EVIDENCE);
          }),
      shown("H6.1", "all has evidence and all is demanded", "1/1 GREEN", f -> {
        lifted(f, "6000");
        f.parameter("income.evidence.share", "100");
      }),
      shown("H6.1", "enough evidence for this region", "1/1 GREEN", f -> {
        lifted(f, "6000");
        f.first(Catalogue.INCOME_ITEM).without(INCOME_ITEM.EVIDENCE);
        f.parameter("income.evidence.share", "33");
      }),
      shown(
          "H6.1",
          "no account within two years",
          "0/1 RED | 近两年没有收入核算 -> income_statement.year",
          f -> period(lifted(f, "6000"), "2023-06-16", "2024-06-15")),
      shown(
          "H6.1",
          "an account just within two years",
          "1/1 GREEN",
          f -> period(lifted(f, "6000"), "2023-06-17", "2024-06-16")),
      shown("H6.4", "visited and accounted for", "1/1 GREEN", f -> lifted(f, "6000")),
      shown("H6.4", "monitored: no part of the population", "0/0 NONE", f -> {}),
      shown(
          "H6.4",
          "visited a year ago",
          "0/1 RED | 退出后一年内没有回访 -> visit.visited_on",
          f -> lastVisit(lifted(f, "6000"), "2025-06-15")),
      shown(
          "H6.4",
          "visited a day later",
          "1/1 GREEN",
          f -> lastVisit(lifted(f, "6000"), "2025-06-16")),
      shown(
          "H6.4",
          "no account",
          "0/1 RED | 近两年没有收入核算 -> income_statement.year",
          f -> lifted(f, "6000").clear(Catalogue.INCOME_STATEMENT)),
      shown(
          "H6.4",
          "too many transfers for this region",
          "0/1 RED | 转移性收入占17.1%，超过17% -> income_statement.year",
          f -> lifted(f, "6000").parameter("income.transfer.share", "17")),
      shown(
          "H6.4",
          "just not too many",
          "1/1 GREEN",
          f -> lifted(f, "6000").parameter("income.transfer.share", "18")),
      shown(
          "H6.4",
          "fell by thirty per cent",
          "0/1 RED | 人均收入比上期下降30% -> income_statement.year",
          f -> before(lifted(f, "6000"), 56_310)),
      shown("H6.4", "fell by a little less", "1/1 GREEN", f -> before(lifted(f, "6000"), 56_200)),
      shown("H6.4", "fell, where that may be", "1/1 GREEN", f -> {
        before(lifted(f, "6000"), 56_310);
        f.parameter("income.drop.red", "40");
      }));

  private static final List<Shown> EXITS = List.of(
      shown(
          "H6.2",
          "all guarantees with evidence",
          "1/1 GREEN",
          f -> f.all(Catalogue.GUARANTEE).forEach(part -> part.with(GUARANTEE.EVIDENCE, "入户查看"))),
      shown(
          "H6.2",
          "all guarantees without evidence",
          "0/1 RED | “不愁吃”没有佐证 -> guarantee.evidence | “不愁穿”没有佐证 -> guarantee.evidence | “义务教育”没有佐证 -> guarantee.evidence | “基本医疗”没有佐证 -> guarantee.evidence | “住房安全”没有佐证 -> guarantee.evidence | “饮水安全”没有佐证 -> guarantee.evidence",
          f -> {}),
      shown(
          "H6.2",
          "the water failed",
          "0/1 RED | “不愁吃”没有佐证 -> guarantee.evidence | “不愁穿”没有佐证 -> guarantee.evidence | “义务教育”没有佐证 -> guarantee.evidence | “基本医疗”没有佐证 -> guarantee.evidence | “住房安全”没有佐证 -> guarantee.evidence | 核查结论：“饮水安全”不达标。 -> guarantee.problem",
          f -> f.all(Catalogue.GUARANTEE).getLast().with(GUARANTEE.RESULT, GuaranteeResult.FAILED)),
      shown(
          "H6.3",
          "lifted out with two steps lacking",
          "0/1 RED | 缺程序环节：入户核实 -> procedure_step.kind | 缺程序环节：民主评议 -> procedure_step.kind | 缺程序环节：村内公示 -> procedure_step.kind | 缺程序环节：乡镇审核 -> procedure_step.kind | 缺程序环节：县级审定 -> procedure_step.kind",
          f -> {}),
      shown("H6.3", "all steps, recognised", "1/1 GREEN", ResultShown::ended),
      shown("H6.3", "not recognised", "0/1 RED | 户主未签字认可 -> episode.recognised_on", f -> {
        ended(f);
        CleanFamily.registration(f).without(EPISODE.RECOGNISED_ON);
      }),
      shown(
          "H6.3",
          "a natural removal has no procedure",
          "0/0 NONE",
          f -> CleanFamily.registration(f).with(EPISODE.REMOVAL, RemovalKind.NATURAL)),
      shown(
          "H6.3",
          "a removal with help has one",
          "0/1 RED | 缺程序环节：入户核实 -> procedure_step.kind | 缺程序环节：民主评议 -> procedure_step.kind | 缺程序环节：村内公示 -> procedure_step.kind | 缺程序环节：乡镇审核 -> procedure_step.kind | 缺程序环节：县级审定 -> procedure_step.kind",
          f -> CleanFamily.registration(f).with(EPISODE.REMOVAL, RemovalKind.HELPED)),
      shown(
          "H6.3", "nothing ended", "0/0 NONE", f -> CleanFamily.registration(f).remove()),
      shown(
          "V6.1",
          "population unknown",
          "0/0 NONE ? 行政村未填农村户籍人口，无法计算比率 -> village.rural_population",
          ResultShown::poor),
      shown("V6.1", "five of 251", "5/251 GREEN", f -> people(poor(f), 251)),
      shown(
          "V6.1",
          "five of 250: at the threshold, not below it",
          "5/250 RED",
          f -> people(poor(f), 250)),
      shown("V6.1", "nobody is poor where nobody may be", "0/250 GREEN", f -> {
        people(f, 250);
        f.parameter("incidence.threshold", "0");
      }),
      shown("V6.1", "five of 249, in the West", "5/249 GREEN", f -> {
        people(poor(f), 249);
        f.parameter("incidence.threshold", "3");
      }),
      shown("V6.1", "nobody is poor", "0/249 GREEN", f -> people(f, 249)),
      shown("V6.4", "nobody returned", "0/0 NONE", f -> {}),
      shown("V6.4", "returned, and monitored since", "1/1 GREEN", ResultShown::returned),
      shown("V6.4", "returned, and nothing since", "0/1 RED | 返贫后没有重新纳入帮扶 -> episode.state", f -> {
        returned(f);
        CleanFamily.monitoring(f).remove();
      }),
      shown(
          "V6.4",
          "returned on the day of the monitoring",
          "1/1 GREEN",
          f -> returned(f).on(EPISODE.ENDED_ON, "2026-03-27")),
      shown(
          "V6.4",
          "returned after the monitoring began",
          "0/1 RED | 返贫后没有重新纳入帮扶 -> episode.state",
          f -> returned(f).on(EPISODE.ENDED_ON, "2026-03-28")),
      shown("V6.4", "returned, and the monitoring that names it has ended", "1/1 GREEN", f -> {
        UUID returned = returned(f).id();
        endedMonitoring(f).with(EPISODE.RELAPSE_OF, returned);
      }),
      shown(
          "V6.4",
          "lifted out, monitored for a year, returned years later",
          "0/1 RED | 返贫后没有重新纳入帮扶 -> episode.state",
          f -> {
            returned(f).on(EPISODE.ENDED_ON, "2018-12-01");
            endedMonitoring(f).on(EPISODE.IDENTIFIED_ON, "2021-03-01");
          }),
      shown(
          "V6.4",
          "returned, and the monitoring since was refused",
          "0/1 RED | 返贫后没有重新纳入帮扶 -> episode.state",
          f -> {
            returned(f);
            CleanFamily.monitoring(f).with(EPISODE.STATE, EpisodeState.REFUSED);
          }),
      shown(
          "V6.4",
          "returned twice, and nothing since the second time",
          "0/1 RED | 返贫后没有重新纳入帮扶 -> episode.state",
          f -> {
            returned(f);
            CleanFamily.monitoring(f).with(EPISODE.STATE, EpisodeState.RETURNED);
          }));

  private static final List<Shown> VILLAGE_FIGURES = List.of(
      shown("V6.2", "no list", "0/0 NONE ? 缺“村退出清单”记录：需要登记村级各项指标", f -> {}),
      shown(
          "V6.2",
          "one of two items of the last year",
          "1/2 RED | 2019年村退出清单“有电”未达标。 -> village_exit_item.passed",
          f -> {
            item(f, 2018, "有路", false);
            item(f, 2019, "有路", true);
            item(f, 2019, "有电", false);
          }),
      shown("V6.2", "all items", "1/1 GREEN", f -> item(f, 2019, "有路", true)),
      shown(
          "V6.2",
          "an item against which the register speaks",
          "0/1 RED | 2019年核查“路通村屯”记为达标（–），与台账数据矛盾 -> village_exit_item.passed",
          f -> {
            f.first(Catalogue.VILLAGE_YEAR).with(VILLAGE_YEAR.HARD_ROAD, false);
            item(f, 2019, "路通村屯", true);
          }),
      shown("V6.3", "nobody asked", "0/0 NONE ? 缺“满意度调查”记录：需要登记调查时间、户数和结果", f -> {}),
      shown("V6.3", "ninety per cent", "1/1 GREEN", f -> content(f, 90)),
      shown(
          "V6.3",
          "less",
          "0/1 RED | 群众认可度89.9%，低于90%。 -> village_year.satisfaction",
          f -> content(f, 89.9)),
      shown("V6.3", "less, where that is enough", "1/1 GREEN", f -> {
        content(f, 89.9);
        f.parameter("satisfaction.min", "85");
      }),
      shown(
          "V6.3",
          "the last year counts",
          "0/1 RED | 群众认可度80%，低于90%。 -> village_year.satisfaction",
          f -> {
            content(f, 80);
            f.add(Catalogue.VILLAGE_YEAR)
                .with(VILLAGE_YEAR.YEAR, 2024)
                .with(VILLAGE_YEAR.SATISFACTION, 95);
          }),
      shown("V6.5", "samples too small", "0/0 NONE ? 各项样本都太小，不作判断", f -> {}),
      shown("V6.5", "a quiet index", "3/3 GREEN", f -> f.parameter("games.sample.min", "5")),
      shown("V6.5", "an index worth a look", "2/3 AMBER | J7 收入无佐证：7 / 7", f -> {
        f.parameter("games.sample.min", "5");
        f.all(Catalogue.INCOME_ITEM).forEach(part -> part.without(INCOME_ITEM.EVIDENCE));
      }));

  static final List<Shown> ALL =
      Stream.of(INCOME, EXITS, VILLAGE_FIGURES).flatMap(List::stream).toList();

  private ResultShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  /// Lifted out, with one account and a line.
  private static Family lifted(Family family, String line) {
    CleanFamily.unmonitored(family).parameter("line.monitor", line, "2022-01-01");
    family.all(Catalogue.INCOME_STATEMENT).getLast().remove();
    return family;
  }

  private static void period(Family family, String from, String until) {
    family
        .first(Catalogue.INCOME_STATEMENT)
        .on(INCOME_STATEMENT.PERIOD_FROM, from)
        .on(INCOME_STATEMENT.PERIOD_UNTIL, until);
  }

  private static void lastVisit(Family family, String day) {
    family.clear(Catalogue.VISIT);
    family.add(Catalogue.VISIT).on(VISIT.VISITED_ON, day);
  }

  /// The account of the year before, of wages only.
  private static void before(Family family, double wages) {
    Part statement = family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
        .with(INCOME_STATEMENT.YEAR, 2024)
        .on(INCOME_STATEMENT.PERIOD_FROM, "2023-10-01")
        .on(INCOME_STATEMENT.PERIOD_UNTIL, "2024-09-30");
    family.income(statement, IncomeItem.WAGE_MIGRANT, wages);
  }

  /// The registration with every step by which it was ended in 2019.
  private static void ended(Family family) {
    Part episode = CleanFamily.registration(family);
    int day = 1;
    for (StepKind kind : List.of(
        StepKind.HOUSE_CHECK,
        StepKind.REVIEW,
        StepKind.VILLAGE_NOTICE,
        StepKind.TOWNSHIP_REVIEW,
        StepKind.ANNOUNCEMENT)) {
      family
          .add(Catalogue.PROCEDURE_STEP)
          .with(PROCEDURE_STEP.EPISODE, episode.id())
          .with(PROCEDURE_STEP.KIND, kind)
          .with(PROCEDURE_STEP.PRESENT, 30)
          .with(PROCEDURE_STEP.VOTES_FOR, 28)
          .with(PROCEDURE_STEP.DONE_ON, LocalDate.of(2019, 11, day))
          .with(PROCEDURE_STEP.PUBLIC_FROM, LocalDate.of(2019, 11, day))
          .with(PROCEDURE_STEP.PUBLIC_UNTIL, LocalDate.of(2019, 11, day + 6));
      day += 2;
    }
  }

  private static Family poor(Family family) {
    CleanFamily.registration(CleanFamily.unmonitored(family))
        .without(EPISODE.ENDED_ON)
        .with(EPISODE.STATE, EpisodeState.ACTIVE);
    return family;
  }

  private static void people(Family family, int population) {
    family.add(Catalogue.VILLAGE).with(VILLAGE.RURAL_POPULATION, population);
  }

  private static Part returned(Family family) {
    return CleanFamily.registration(family).with(EPISODE.STATE, EpisodeState.RETURNED);
  }

  private static Part endedMonitoring(Family family) {
    return CleanFamily.monitoring(family).on(EPISODE.ENDED_ON, "2026-05-01");
  }

  private static void item(Family family, int year, String name, boolean passed) {
    family
        .add(Catalogue.VILLAGE_EXIT_ITEM)
        .with(VILLAGE_EXIT_ITEM.YEAR, year)
        .with(VILLAGE_EXIT_ITEM.ITEM, name)
        .with(VILLAGE_EXIT_ITEM.PASSED, passed);
  }

  private static void content(Family family, double percent) {
    family.first(Catalogue.VILLAGE_YEAR).with(VILLAGE_YEAR.SATISFACTION, percent);
  }
}
