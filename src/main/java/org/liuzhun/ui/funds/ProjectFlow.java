package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.PROJECT_STEP;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.ProjectStepKind;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.session.Session;

/// The flow of a project from the villagers' need to the registered asset (项目流程): which step comes
/// next, and its record.
final class ProjectFlow {

  private ProjectFlow() {}

  /// The first step in the order of the flow that is not recorded; empty once all are.
  static Optional<ProjectStepKind> next(VillageFile village, UUID project) {
    Set<ProjectStepKind> recorded = EnumSet.noneOf(ProjectStepKind.class);
    village.rows(Catalogue.PROJECT_STEP).stream()
        .filter(row -> project.equals(row.get(PROJECT_STEP.PROJECT)))
        .flatMap(row -> Optional.ofNullable(row.get(PROJECT_STEP.KIND)).stream())
        .flatMap(kind -> kind.value().stream())
        .forEach(recorded::add);
    return Stream.of(ProjectStepKind.values())
        .filter(kind -> !recorded.contains(kind))
        .findFirst();
  }

  /// Records the next step as done today; empty once all are there.
  static Optional<Row> record(Session session, Row project) {
    Optional<Row> step = next(session.village(), project.id())
        .map(kind -> Row.empty(Catalogue.PROJECT_STEP, session.ids().next())
            .with(PROJECT_STEP.PROJECT, project.id())
            .with(PROJECT_STEP.KIND, Coded.of(kind))
            .with(PROJECT_STEP.DONE_ON, session.today()));
    step.ifPresent(row -> session.save(Edit.begin().create(row).build()));
    return step;
  }
}
