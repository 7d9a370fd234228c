package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Snapshot;
import org.liuzhun.assessment.verdict.StepPlan;
import org.liuzhun.policy.Policy;
import org.liuzhun.policy.WorkingDays;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.StepKind;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Session;

/// The way of a monitoring (监测办理): from the clue to the decision, from the beginning of the removal
/// to its end. Each step is one save; what a decision needs and lacks is named and nothing is
/// saved.
final class Proceedings {

  private final Session session;
  private final Supplier<@Nullable Row> typed;

  /// @param typed the step in a form, which knows what is on its way to the village
  Proceedings(Session session, Supplier<@Nullable Row> typed) {
    this.session = session;
    this.typed = typed;
  }

  /// The procedure that runs now; empty while none does.
  Optional<StepPlan> plan(Row episode) {
    return Clues.of(session.village(), session.today()).plan(episode);
  }

  private List<Row> records(Row episode) {
    return home(episode).map(file -> file.rows(Catalogue.PROCEDURE_STEP)).orElse(List.of());
  }

  /// Records a step of today; a notice in the village runs for its working days.
  Row record(Row episode, StepKind kind, Consumer<Optional<Trouble>> done) {
    LocalDate today = session.today();
    Row step = Row.empty(Catalogue.PROCEDURE_STEP, session.ids().next())
        .with(PROCEDURE_STEP.HOUSEHOLD, episode.get(EPISODE.HOUSEHOLD))
        .with(PROCEDURE_STEP.EPISODE, episode.id())
        .with(PROCEDURE_STEP.KIND, Coded.of(kind))
        .with(PROCEDURE_STEP.DONE_ON, today);
    Row made = kind == StepKind.VILLAGE_NOTICE ? noticed(step, today) : step;
    session.save(Edit.begin().create(made).build(), done);
    return made;
  }

  private Row noticed(Row step, LocalDate today) {
    Policy policy = Policy.of(session.village());
    int least = policy.whole("publicity.workdays", today).orElse(0);
    return step.with(PROCEDURE_STEP.PUBLIC_FROM, today)
        .with(
            PROCEDURE_STEP.PUBLIC_UNTIL,
            WorkingDays.of(session.village(), policy).after(today, least));
  }

  /// Takes the household in, with the snapshot of the day; the type must be known.
  Optional<TableField<?, ?>> takeIn(Row episode) {
    if (episode.get(EPISODE.MONITORED_TYPE) == null) {
      return Optional.of(EPISODE.MONITORED_TYPE);
    }
    LocalDate day = decided(episode);
    save(
        episode,
        episode
            .with(EPISODE.STATE, Coded.of(EpisodeState.ACTIVE))
            .with(EPISODE.IDENTIFIED_ON, day)
            .with(EPISODE.DECIDED_ON, day));
    return Optional.empty();
  }

  /// Decides that the household is not taken in; the reason must be there.
  Optional<TableField<?, ?>> refuse(Row episode) {
    if (episode.get(EPISODE.REFUSAL, "").isBlank()) {
      return Optional.of(EPISODE.REFUSAL);
    }
    session.save(Edit.begin()
        .set(episode, EPISODE.STATE, Coded.of(EpisodeState.REFUSED))
        .set(episode, EPISODE.DECIDED_ON, session.today())
        .build());
    return Optional.empty();
  }

  /// Begins the procedure of removal today; one that runs already, with its first recorded step.
  void begin(Row episode) {
    LocalDate begun = Optional.of(episode)
        .filter(row -> Coded.of(EpisodeState.ENDING).equals(row.get(EPISODE.STATE)))
        .flatMap(row -> StepPlan.removalBegan(row, records(row)))
        .orElse(session.today());
    session.save(Edit.begin()
        .set(episode, EPISODE.STATE, Coded.of(EpisodeState.ENDING))
        .set(episode, EPISODE.REMOVAL_BEGUN_ON, begun)
        .build());
  }

  /// Marks the risk as removed, with the snapshot of the day; the way must be known, and what was
  /// removed by help must have been recognised by the household.
  Optional<TableField<?, ?>> remove(Row episode) {
    var way = episode.get(EPISODE.REMOVAL);
    if (way == null) {
      return Optional.of(EPISODE.REMOVAL);
    }
    if (way.is(RemovalKind.HELPED) && episode.get(EPISODE.RECOGNISED_ON) == null) {
      return Optional.of(EPISODE.RECOGNISED_ON);
    }
    save(
        episode,
        episode
            .with(EPISODE.STATE, Coded.of(EpisodeState.ENDED))
            .with(EPISODE.ENDED_ON, decided(episode)));
    return Optional.empty();
  }

  /// The day on which the county decided, as it stands in the form or is recorded; else today.
  private LocalDate decided(Row episode) {
    return plan(episode).stream()
        .flatMap(plan -> plan.steps().stream())
        .filter(step -> step.kind() == StepKind.COUNTY_DECISION)
        .findFirst()
        .flatMap(step -> typed(step).or(step::day))
        .orElse(session.today());
  }

  private Optional<LocalDate> typed(StepPlan.Step step) {
    return Optional.ofNullable(typed.get())
        .filter(row -> step.done().filter(done -> done.id().equals(row.id())).isPresent())
        .flatMap(row -> Optional.ofNullable(row.get(PROCEDURE_STEP.DONE_ON)));
  }

  private void save(Row before, Row after) {
    VillageFile village = session.village();
    Edit.Builder edit = Edit.begin().change(before, after);
    home(before)
        .map(file -> Situation.of(file, session.today()))
        .map(situation -> Snapshot.of(situation, after, Policy.of(village)))
        .filter(row -> village.all(Catalogue.MONITORING_SNAPSHOT).stream()
            .noneMatch(known -> known.id().equals(row.id())))
        .ifPresent(edit::create);
    session.save(edit.build());
  }

  private Optional<Dossier> home(Row episode) {
    return Optional.ofNullable(episode.get(EPISODE.HOUSEHOLD)).flatMap(session.village()::dossier);
  }
}
