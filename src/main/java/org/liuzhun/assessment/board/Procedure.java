package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.StepKind;

/// The steps by which a household was taken in (识别程序) or let go (退出程序): all there, complete,
/// in the order of their dates.
final class Procedure {

  /// Each stage is reached by one of its steps.
  private static final List<Set<StepKind>> TAKING_IN = List.of(
      EnumSet.of(StepKind.APPLICATION, StepKind.WARNING),
      EnumSet.of(StepKind.HOUSE_CHECK),
      EnumSet.of(StepKind.REVIEW),
      EnumSet.of(StepKind.VILLAGE_NOTICE),
      EnumSet.of(StepKind.TOWNSHIP_REVIEW),
      EnumSet.of(StepKind.COUNTY_DECISION, StepKind.ANNOUNCEMENT));

  private static final List<Set<StepKind>> LETTING_GO = TAKING_IN.subList(1, TAKING_IN.size());

  private final Survey survey;
  private final Row episode;
  private final List<Row> steps;
  private final List<Remark> remarks = new ArrayList<>();

  private Procedure(Survey survey, Row episode, List<Row> steps) {
    this.survey = survey;
    this.episode = episode;
    this.steps = steps;
  }

  /// What is wrong with the taking in by an episode.
  static List<Remark> takingIn(Row episode, Situation situation, Survey survey) {
    LocalDate until = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MAX);
    List<Row> steps =
        steps(episode, situation).filter(step -> !day(step).isAfter(until)).toList();
    return new Procedure(survey, episode, steps).judge(TAKING_IN);
  }

  /// What is wrong with the end of an episode; the household must have recognised it.
  static List<Remark> lettingGo(Row episode, Situation situation, Survey survey) {
    LocalDate from = episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN);
    List<Row> steps =
        steps(episode, situation).filter(step -> day(step).isAfter(from)).toList();
    Procedure procedure = new Procedure(survey, episode, steps.reversed());
    List<Remark> remarks = procedure.judge(LETTING_GO);
    if (episode.get(EPISODE.RECOGNISED_ON) == null) {
      remarks.add(Remark.of("board.procedure.unrecognised").at(episode, EPISODE.RECOGNISED_ON));
    }
    return remarks;
  }

  /// The dated steps of an episode, the earliest first.
  private static Stream<Row> steps(Row episode, Situation situation) {
    return situation.rows(Catalogue.PROCEDURE_STEP).stream()
        .filter(step -> episode.id().equals(step.get(PROCEDURE_STEP.EPISODE)))
        .sorted(Comparator.comparing(Procedure::day));
  }

  private List<Remark> judge(List<Set<StepKind>> stages) {
    LocalDate last = LocalDate.MIN;
    for (Set<StepKind> stage : stages) {
      Optional<Row> step = steps.stream().filter(row -> isAny(row, stage)).findFirst();
      if (step.isEmpty()) {
        StepKind kind = stage.iterator().next();
        remarks.add(Remark.of("board.procedure.missing", kind).missing(PROCEDURE_STEP.KIND));
      } else {
        last = inOrder(step.get(), last);
        step.filter(row -> isAny(row, EnumSet.of(StepKind.VILLAGE_NOTICE)))
            .ifPresent(this::publicity);
        step.filter(row -> isAny(row, EnumSet.of(StepKind.REVIEW))).ifPresent(this::votes);
      }
    }
    return remarks;
  }

  private LocalDate inOrder(Row step, LocalDate last) {
    LocalDate day = day(step);
    if (day.isBefore(last)) {
      remarks.add(Remark.of("board.procedure.order", kind(step), day, last)
          .at(step, PROCEDURE_STEP.DONE_ON));
    }
    return day;
  }

  /// A review (民主评议) tells who was there and how they voted; more than half must be for it.
  private void votes(Row review) {
    Integer present = review.get(PROCEDURE_STEP.PRESENT);
    Integer agreed = review.get(PROCEDURE_STEP.VOTES_FOR);
    if (present == null || agreed == null) {
      remarks.add(Remark.of("board.procedure.votes-unknown")
          .at(review, present == null ? PROCEDURE_STEP.PRESENT : PROCEDURE_STEP.VOTES_FOR));
    } else if (agreed * 2 <= present) {
      remarks.add(Remark.of("board.procedure.votes-few", agreed, present)
          .at(review, PROCEDURE_STEP.VOTES_FOR));
    }
  }

  /// A registration is publicised for days, a monitoring for working days.
  private void publicity(Row notice) {
    LocalDate from = notice.get(PROCEDURE_STEP.PUBLIC_FROM);
    LocalDate until = notice.get(PROCEDURE_STEP.PUBLIC_UNTIL);
    if (from == null || until == null || until.isBefore(from)) {
      remarks.add(
          Remark.of("board.procedure.publicity-unknown").at(notice, PROCEDURE_STEP.PUBLIC_FROM));
      return;
    }
    boolean monitoring = Episodes.is(episode, EpisodeKind.MONITORED);
    long days = from.datesUntil(until.plusDays(1))
        .filter(day -> !monitoring || survey.context().workdays().works(day))
        .count();
    int least = survey
        .policy()
        .whole(monitoring ? "publicity.workdays" : "publicity.days", survey.today())
        .orElse(0);
    if (days < least) {
      String key =
          monitoring ? "board.procedure.workdays-short" : "board.procedure.publicity-short";
      remarks.add(Remark.of(key, days, least).at(notice, PROCEDURE_STEP.PUBLIC_UNTIL));
    }
  }

  /// A step without any date lies before all others.
  private static LocalDate day(Row step) {
    LocalDate done = step.get(PROCEDURE_STEP.DONE_ON);
    return done != null ? done : step.get(PROCEDURE_STEP.PUBLIC_FROM, LocalDate.MIN);
  }

  private static boolean isAny(Row step, Set<StepKind> kinds) {
    var kind = step.get(PROCEDURE_STEP.KIND);
    return kind != null && kind.known() != null && kinds.contains(kind.known());
  }

  private static Object kind(Row step) {
    return Stream.ofNullable(step.get(PROCEDURE_STEP.KIND))
        .<Object>map(kind -> kind)
        .findFirst()
        .orElse("");
  }
}
