package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.code.ProjectStepKind;
import org.liuzhun.registry.code.RiskType;

/// 项目安排精准 in small villages.
final class ProjectShown {

  private static final List<Shown> MEASURES = List.of(
      shown("H2.1", "development and entitlements", "1/1 GREEN", f -> {}),
      shown(
          "H2.1",
          "a road serves neither illness nor schooling",
          "1/2 RED | “入户路”不对应本户的致贫原因或风险 -> measure.serves_cause",
          ProjectShown::road),
      shown(
          "H2.1",
          "a road that names the cause it serves",
          "2/2 GREEN",
          f -> road(f).with(MEASURE.SERVES_CAUSE, Cause.SCHOOLING)),
      shown(
          "H2.1",
          "a road that names a cause of somebody else",
          "1/2 RED | “入户路”不对应本户的致贫原因或风险 -> measure.serves_cause",
          f -> road(f).with(MEASURE.SERVES_CAUSE, Cause.TRANSPORT)),
      shown(
          "H2.1",
          "a road that names the risk it serves",
          "2/2 GREEN",
          f -> road(f).with(MEASURE.SERVES_RISK, RiskType.ILLNESS)),
      shown(
          "H2.1",
          "a road that names a risk of somebody else",
          "1/2 RED | “入户路”不对应本户的致贫原因或风险 -> measure.serves_cause",
          f -> road(f).with(MEASURE.SERVES_RISK, RiskType.WATER)),
      shown(
          "H2.1",
          "a donation suits illness",
          "2/2 GREEN",
          f -> f.measure(MeasureType.DONATION, null)),
      shown(
          "H2.1",
          "development, and nobody able",
          "0/2 RED | “劳务补贴”不对应本户的致贫原因或风险 -> measure.serves_cause | “种植”不对应本户的致贫原因或风险 -> measure.serves_cause",
          f -> {
            f.head().with(PERSON_YEAR.LABOUR, Labour.NONE);
            f.members().get(CleanFamily.WIFE).with(PERSON_YEAR.LABOUR, Labour.NONE);
            f.measure(MeasureType.PLANTING, null);
            f.clear(Catalogue.CAUSE);
          }),
      shown("H2.1", "no cause and no risk", "0/0 NONE", f -> {
        f.clear(Catalogue.CAUSE);
        f.clear(Catalogue.RISK);
      }),
      shown(
          "H2.2",
          "needs before the projects",
          "1/1 GREEN",
          f -> f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.NEED_ON, "2026-04-05")),
      shown("H2.2", "no need", "0/1 RED | “劳务补贴”没有需求申请时间 -> measure.need_on", f -> {}),
      shown(
          "H2.2",
          "a need after the start",
          "0/1 RED | “劳务补贴”需求申请2026-04-06晚于审批或开始2026-04-05 -> measure.need_on",
          f -> f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.NEED_ON, "2026-04-06")),
      shown(
          "H2.2",
          "a need after the approval",
          "0/1 RED | “劳务补贴”需求申请2026-04-03晚于审批或开始2026-04-02 -> measure.need_on",
          f -> f.measure(MeasureType.LABOUR_SUBSIDY)
              .on(MEASURE.NEED_ON, "2026-04-03")
              .on(MEASURE.APPROVED_ON, "2026-04-02")),
      shown(
          "H2.2",
          "not begun",
          "0/0 NONE",
          f -> f.measure(MeasureType.LABOUR_SUBSIDY).without(MEASURE.STARTS_ON)));

  private static final List<Shown> LIBRARY = List.of(
      shown(
          "V2.1",
          "most steps missing",
          "0/1 RED | 项目“猕猴桃园1”缺少：党支部提议、两委商议、党员大会审议、决议公开、村级公示。 -> project.state",
          f -> {}),
      shown("V2.1", "complete", "1/1 GREEN", ProjectShown::complete),
      shown(
          "V2.1",
          "without a goal",
          "0/1 RED | 项目“猕猴桃园1”缺少：绩效目标。 -> project.state",
          f -> complete(f).with(PROJECT.GOAL, " ")),
      shown(
          "V2.1",
          "without a mechanism",
          "0/1 RED | 项目“猕猴桃园1”缺少：带贫减贫机制。 -> project.state",
          f -> complete(f).without(PROJECT.MECHANISM)),
      shown(
          "V2.1",
          "only planned",
          "0/0 NONE",
          f -> f.first(Catalogue.PROJECT).with(PROJECT.STATE, ProjectState.PLANNED)),
      shown(
          "V2.1",
          "only proposed",
          "0/0 NONE",
          f -> f.first(Catalogue.PROJECT).with(PROJECT.STATE, ProjectState.PROPOSED)),
      shown(
          "V2.1",
          "removed from the library",
          "0/0 NONE",
          f -> f.first(Catalogue.PROJECT).with(PROJECT.STATE, ProjectState.REMOVED)),
      shown(
          "V2.1",
          "of no state, by its number",
          "0/1 RED | 项目“X-7”缺少：绩效目标。 -> project.state",
          f -> complete(f)
              .without(PROJECT.STATE)
              .without(PROJECT.NAME)
              .without(PROJECT.GOAL)
              .with(PROJECT.NUMBER, "X-7")),
      shown(
          "V2.1",
          "no project at all",
          "0/0 NONE ? 缺“项目库”记录：需要登记项目、四议两公开、公示、绩效目标",
          f -> f.clear(Catalogue.PROJECT)),
      shown("V2.2", "its only beneficiary is registered", "1/1 GREEN", f -> {}),
      shown(
          "V2.2",
          "nobody named",
          "0/1 RED | 项目“猕猴桃园1”没有登记受益户。 -> project.planned_households",
          f -> f.clear(Catalogue.BENEFICIARY)),
      shown("V2.2", "one registered of three", "1/1 GREEN", f -> others(f, 2)),
      shown(
          "V2.2",
          "one registered of four",
          "0/1 RED | 项目“猕猴桃园1”的4户受益户中，脱贫户和监测户占25%，低于30%。 -> project.planned_registered",
          f -> others(f, 3)),
      shown(
          "V2.2",
          "a third, where half is demanded",
          "0/1 RED | 项目“猕猴桃园1”的3户受益户中，脱贫户和监测户占33.3%，低于50%。 -> project.planned_registered",
          f -> {
            others(f, 2);
            f.parameter("project.registered.share", "50");
          }),
      shown("V2.2", "two of four, where half is demanded", "1/1 GREEN", f -> {
        others(f, 2);
        Family second = f.neighbour(20);
        List.of(Catalogue.PROJECT, Catalogue.PROJECT_STEP).forEach(second::clear);
        second
            .first(Catalogue.BENEFICIARY)
            .with(BENEFICIARY.PROJECT, f.first(Catalogue.PROJECT).id());
        f.parameter("project.registered.share", "50");
      }),
      shown("V2.2", "half, where half is demanded", "1/1 GREEN", f -> {
        others(f, 1);
        f.parameter("project.registered.share", "50");
      }),
      shown(
          "V2.2",
          "no project at all",
          "0/0 NONE ? 缺“项目受益户”记录：需要登记每个项目的受益户名单",
          f -> f.clear(Catalogue.PROJECT)),
      shown("V2.3", "approved before", "1/1 GREEN", f -> {}),
      shown(
          "V2.3",
          "begun on the day of approval",
          "1/1 GREEN",
          f -> f.first(Catalogue.PROJECT).on(PROJECT.STARTED_ON, "2025-05-20")),
      shown(
          "V2.3",
          "begun the day before",
          "0/1 RED | 项目“猕猴桃园1”于2025-05-19开工，此前没有审定或入库。 -> project.started_on",
          f -> f.first(Catalogue.PROJECT).on(PROJECT.STARTED_ON, "2025-05-19")),
      shown(
          "V2.3",
          "never approved",
          "0/1 RED | 项目“猕猴桃园1”于2025-06-20开工，此前没有审定或入库。 -> project.started_on",
          f -> f.clear(Catalogue.PROJECT_STEP)),
      shown(
          "V2.3",
          "taken into the library later",
          "0/1 RED | 项目“猕猴桃园1”于2025-06-20开工，此前没有审定或入库。 -> project.started_on",
          f -> add(f, ProjectStepKind.LIBRARY)),
      shown(
          "V2.3",
          "not begun",
          "0/0 NONE",
          f -> f.first(Catalogue.PROJECT).without(PROJECT.STARTED_ON)),
      shown(
          "V2.3",
          "no project at all",
          "0/0 NONE ? 缺“项目进度”记录：需要登记项目批复和开工时间",
          f -> f.clear(Catalogue.PROJECT)));

  static final List<Shown> ALL =
      Stream.of(MEASURES, LIBRARY).flatMap(List::stream).toList();

  private ProjectShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  private static Part road(Family family) {
    return family.measure(MeasureType.ROAD_TO_HOUSE, null).with(MEASURE.NAME, "入户路");
  }

  /// The project with all its meetings and notices.
  private static Part complete(Family family) {
    Stream.of(
            ProjectStepKind.BRANCH_PROPOSAL,
            ProjectStepKind.COMMITTEES,
            ProjectStepKind.PARTY_MEETING,
            ProjectStepKind.RESOLUTION_PUBLIC,
            ProjectStepKind.VILLAGE_NOTICE)
        .forEach(kind -> add(family, kind));
    return family.first(Catalogue.PROJECT);
  }

  private static void add(Family family, ProjectStepKind kind) {
    family
        .add(Catalogue.PROJECT_STEP)
        .with(PROJECT_STEP.PROJECT, family.first(Catalogue.PROJECT).id())
        .with(PROJECT_STEP.KIND, kind)
        .on(PROJECT_STEP.DONE_ON, "2025-07-01");
  }

  /// More beneficiaries, of households outside the register.
  private static void others(Family family, int number) {
    for (int i = 0; i < number; i++) {
      Family other = family.neighbour(10 + i);
      List.of(Catalogue.EPISODE, Catalogue.PROJECT, Catalogue.PROJECT_STEP).forEach(other::clear);
      other.household().without(HOUSEHOLD.STATED_TYPE);
      other
          .first(Catalogue.BENEFICIARY)
          .with(BENEFICIARY.PROJECT, family.first(Catalogue.PROJECT).id());
    }
  }
}
