package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.ListColumns;

/// Status and procedure (状态与程序): registrations and monitorings, each with the steps of its
/// procedure.
final class StatusSection implements SectionView {

  private final EntityList episodes;
  private final EntityList steps;
  private final ListsSection both;
  private @Nullable Subject subject;

  StatusSection(Desk desk, RowId ids) {
    episodes = new EntityList(
        Catalogue.EPISODE,
        ListColumns.of(
            Catalogue.EPISODE,
            EPISODE.KIND,
            EPISODE.STATE,
            EPISODE.MONITORED_TYPE,
            EPISODE.CLUE_ON,
            EPISODE.IDENTIFIED_ON,
            EPISODE.ENDED_ON,
            EPISODE.REMOVAL),
        desk,
        ids);
    steps = new EntityList(
        Catalogue.PROCEDURE_STEP,
        ListColumns.of(
            Catalogue.PROCEDURE_STEP,
            PROCEDURE_STEP.KIND,
            PROCEDURE_STEP.DONE_ON,
            PROCEDURE_STEP.PLACE,
            PROCEDURE_STEP.PUBLIC_FROM,
            PROCEDURE_STEP.PUBLIC_UNTIL,
            PROCEDURE_STEP.SIGNER),
        desk,
        ids,
        this::stepsOfChosen);
    steps.beginning(row -> row.with(PROCEDURE_STEP.EPISODE, chosen()));
    both = new ListsSection(episodes, steps);
    episodes.model().chosen().subscribe(this::showSteps);
  }

  @Override
  public Node node() {
    return both.node();
  }

  @Override
  public void show(Subject shown) {
    subject = shown;
    episodes.show(shown);
    showSteps();
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    Subject now = subject;
    if (row != null && now != null) {
      now.rows(Catalogue.PROCEDURE_STEP).stream()
          .filter(step -> step.id().equals(row))
          .map(step -> step.get(PROCEDURE_STEP.EPISODE))
          .findFirst()
          .ifPresent(episodes.model()::choose);
    }
    return both.focus(row, field);
  }

  @Override
  public void leave() {
    both.leave();
  }

  private @Nullable UUID chosen() {
    Row episode = episodes.model().chosen().get();
    return episode == null ? null : episode.id();
  }

  private List<Row> stepsOfChosen(Subject shown) {
    UUID episode = chosen();
    return episode == null
        ? List.of()
        : shown.rows(Catalogue.PROCEDURE_STEP).stream()
            .filter(step -> episode.equals(step.get(PROCEDURE_STEP.EPISODE)))
            .toList();
  }

  private void showSteps() {
    Subject now = subject;
    steps.node().setDisable(chosen() == null);
    if (now != null) {
      steps.show(now);
    }
  }
}
