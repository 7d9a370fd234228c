package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.assessment.verdict.StepPlan;
import org.liuzhun.policy.Policy;
import org.liuzhun.policy.WorkingDays;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Term;

/// How a clue or a monitoring (线索、监测) stands on a day, and by when it must be decided.
///
/// @param village where the steps are recorded
/// @param policy the deadlines
/// @param days the working days
/// @param today the day
public record Clues(VillageFile village, Policy policy, WorkingDays days, LocalDate today) {

  /// By the parameters and working days of the village.
  public static Clues of(VillageFile village, LocalDate today) {
    Policy policy = Policy.of(village);
    return new Clues(village, policy, WorkingDays.of(village, policy), today);
  }

  /// Whether it is a monitoring and not a registration.
  public static boolean isMonitoring(Row episode) {
    var kind = episode.get(EPISODE.KIND);
    return kind != null && kind.is(EpisodeKind.MONITORED);
  }

  /// Whether it still waits for a decision.
  public static boolean isWaiting(Row episode) {
    return switch (state(episode)) {
      case CLUE, VERIFYING, REVIEWING -> true;
      case REFUSED, ACTIVE, ENDING, ENDED, RETURNED, WRONGLY_REGISTERED, CLOSED -> false;
    };
  }

  /// Whether the household is watched.
  static boolean isActive(Row episode) {
    EpisodeState state = state(episode);
    return state == EpisodeState.ACTIVE || state == EpisodeState.ENDING;
  }

  /// Whether the risk is gone.
  static boolean isEnded(Row episode) {
    return state(episode) == EpisodeState.ENDED;
  }

  /// The last day for the decision (办结期限), in working days from the clue; empty when it has been
  /// decided or has no date.
  public Optional<LocalDate> deadline(Row episode) {
    LocalDate clue = episode.get(EPISODE.CLUE_ON);
    return clue == null || !isWaiting(episode)
        ? Optional.empty()
        : policy.whole("clue.deadline.workdays", clue).stream()
            .mapToObj(term -> days.after(clue, term))
            .findFirst();
  }

  /// Whether the deadline has passed.
  boolean isLate(Row episode) {
    return deadline(episode).filter(day -> day.isBefore(today)).isPresent();
  }

  /// Deadline and what is left of it, in words; empty when there is none.
  public String words(Row episode) {
    return deadline(episode)
        .map(day -> day.isBefore(today)
            ? Texts.of("register.clue.late", day, days.between(day, today))
            : Texts.of("register.clue.left", day, days.between(today, day)))
        .orElse("");
  }

  /// The procedure that runs now; empty while none does.
  Optional<StepPlan> plan(Row episode) {
    List<Row> records = Optional.ofNullable(episode.get(EPISODE.HOUSEHOLD))
        .flatMap(village::dossier)
        .map(file -> file.rows(Catalogue.PROCEDURE_STEP))
        .orElse(List.of());
    if (isWaiting(episode)) {
      return StepPlan.entry(episode, records, policy, days);
    }
    return isActive(episode) ? StepPlan.removal(episode, records, policy, days) : Optional.empty();
  }

  /// The next step of the procedure, when its last day has passed.
  public Optional<StepPlan.Step> overdue(Row episode) {
    return plan(episode).flatMap(StepPlan::next).filter(step -> step.late(today));
  }

  /// What is late, under the field that tells how the monitoring stands.
  Map<Field<?>, List<Note>> notes(Row episode) {
    return overdue(episode)
        .map(step -> Texts.of("register.clue.step-late", Term.of(step.kind()), step.due()))
        .map(words -> List.of(new Note(Level.BAD, words)))
        .<Map<Field<?>, List<Note>>>map(
            notes -> Map.of(Catalogue.EPISODE.field(EPISODE.STATE), notes))
        .orElse(Map.of());
  }

  /// A clue as it begins, found today.
  Row begun(Row row) {
    return row.with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .with(EPISODE.STATE, Coded.of(EpisodeState.CLUE))
        .with(EPISODE.CLUE_ON, today);
  }

  /// A relapse (再次纳入): a new clue that names the monitoring that had ended.
  Row relapse(Row ended, java.util.UUID id) {
    return begun(Row.empty(Catalogue.EPISODE, id))
        .with(EPISODE.HOUSEHOLD, ended.get(EPISODE.HOUSEHOLD))
        .with(EPISODE.RELAPSE_OF, ended.id());
  }

  private static EpisodeState state(Row episode) {
    var state = episode.get(EPISODE.STATE);
    return state == null || state.known() == null ? EpisodeState.ACTIVE : state.known();
  }
}
