package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.BENEFICIARY;
import static org.liuzhun.registry.db.Tables.PROJECT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Ledger;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.code.ProjectStepKind;

/// The project library (项目库): V2.1–V2.3.
final class ProjectRecords {

  /// 四议 and the publication of the resolution.
  private static final List<ProjectStepKind> REQUIRED = List.of(
      ProjectStepKind.BRANCH_PROPOSAL,
      ProjectStepKind.COMMITTEES,
      ProjectStepKind.PARTY_MEETING,
      ProjectStepKind.VILLAGERS_MEETING,
      ProjectStepKind.RESOLUTION_PUBLIC,
      ProjectStepKind.VILLAGE_NOTICE);

  static final List<Indicator> ALL = List.of(
      Indicator.village("V2.1", Precision.PROJECTS, ProjectRecords::complete),
      Indicator.village("V2.2", Precision.PROJECTS, ProjectRecords::beneficiaries)
          .using("project.registered.share"),
      Indicator.village("V2.3", Precision.PROJECTS, ProjectRecords::started));

  private ProjectRecords() {}

  /// The projects that are in the library or further.
  static List<Row> inLibrary(Survey survey) {
    return survey.context().ledger().projects().stream()
        .filter(project -> {
          var state = project.get(PROJECT.STATE);
          return state == null
              || !state.is(ProjectState.PLANNED)
                  && !state.is(ProjectState.PROPOSED)
                  && !state.is(ProjectState.REMOVED);
        })
        .toList();
  }

  static String name(Row project) {
    return project.get(PROJECT.NAME, project.get(PROJECT.NUMBER, ""));
  }

  private static void complete(Tally tally) {
    Ledger ledger = tally.survey().context().ledger();
    tally.unrecordedWhen(ledger.projects().isEmpty(), "V2.1");
    for (Row project : inLibrary(tally.survey())) {
      List<Object> lacking = new ArrayList<>();
      REQUIRED.stream().filter(kind -> ledger.step(project, kind).isEmpty()).forEach(lacking::add);
      Stream.of(PROJECT.GOAL, PROJECT.MECHANISM)
          .filter(column -> project.get(column, "").isBlank())
          .forEach(column -> lacking.add(Catalogue.PROJECT.field(column)));
      tally.judge(
          null,
          lacking.isEmpty()
              ? List.of()
              : List.of(Remark.of("board.project.lacks", name(project), lacking)
                  .at(project, PROJECT.STATE)));
    }
  }

  private static void beneficiaries(Tally tally) {
    Survey survey = tally.survey();
    Ledger ledger = survey.context().ledger();
    tally.unrecordedWhen(ledger.projects().isEmpty(), "V2.2");
    for (Row project : inLibrary(survey)) {
      List<Row> named = ledger.rows(Catalogue.BENEFICIARY, project);
      long registered = named.stream()
          .filter(row -> survey
              .context()
              .situation(row.get(BENEFICIARY.HOUSEHOLD))
              .filter(Situation::tracked)
              .isPresent())
          .count();
      tally.judge(
          null, share(project, named.size(), registered, survey).stream().toList());
    }
  }

  private static Optional<Remark> share(Row project, int named, long registered, Survey survey) {
    if (named == 0) {
      return Optional.of(Remark.of("board.project.no-beneficiary", name(project))
          .at(project, PROJECT.PLANNED_HOUSEHOLDS));
    }
    BigDecimal percent = BigDecimal.valueOf(100L * registered)
        .divide(BigDecimal.valueOf(named), 1, RoundingMode.HALF_UP);
    int least =
        survey.policy().whole("project.registered.share", survey.today()).orElse(0);
    return percent.compareTo(BigDecimal.valueOf(least)) < 0
        ? Optional.of(
            Remark.of("board.project.few-registered", name(project), named, percent, least)
                .at(project, PROJECT.PLANNED_REGISTERED))
        : Optional.empty();
  }

  private static void started(Tally tally) {
    Ledger ledger = tally.survey().context().ledger();
    tally.unrecordedWhen(ledger.projects().isEmpty(), "V2.3");
    for (Row project : ledger.projects()) {
      LocalDate start = project.get(PROJECT.STARTED_ON);
      if (start != null) {
        Optional<LocalDate> approved =
            ledger.step(project, ProjectStepKind.COUNTY_DECISION, ProjectStepKind.LIBRARY);
        boolean late = approved.isEmpty() || approved.get().isAfter(start);
        tally.judge(
            null,
            late
                ? List.of(Remark.of("board.project.started-early", name(project), start)
                    .at(project, PROJECT.STARTED_ON))
                : List.of());
      }
    }
  }
}
