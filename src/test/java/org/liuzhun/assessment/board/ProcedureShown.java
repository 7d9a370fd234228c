package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.util.List;
import java.util.function.Consumer;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.StepKind;

/// 识别程序 (H1.1) in small villages.
final class ProcedureShown {

  static final List<Shown> ALL = List.of(
      shown(
          "H1.1",
          "lacks two steps",
          "0/1 RED | 缺程序环节：农户申请 -> procedure_step.kind | 缺程序环节：乡镇审核 -> procedure_step.kind",
          f -> {}),
      shown("H1.1", "all steps in order", "1/1 GREEN", ProcedureShown::complete),
      shown(
          "H1.1",
          "a step before the one that precedes it",
          "0/1 RED | “乡镇审核”时间2026-03-10早于上一环节2026-03-11 -> procedure_step.done_on",
          f -> {
            complete(f);
            step(f, StepKind.TOWNSHIP_REVIEW).on(PROCEDURE_STEP.DONE_ON, "2026-03-10");
          }),
      shown(
          "H1.1",
          "nobody counted the votes",
          "0/1 RED | 民主评议未记到会人数或同意票 -> procedure_step.votes_for",
          f -> {
            complete(f);
            step(f, StepKind.REVIEW).without(PROCEDURE_STEP.VOTES_FOR);
          }),
      shown(
          "H1.1",
          "nobody counted who came",
          "0/1 RED | 民主评议未记到会人数或同意票 -> procedure_step.present",
          f -> {
            complete(f);
            step(f, StepKind.REVIEW).without(PROCEDURE_STEP.PRESENT);
          }),
      shown(
          "H1.1",
          "half agreed",
          "0/1 RED | 民主评议同意15票，未过到会30人的半数 -> procedure_step.votes_for",
          f -> {
            complete(f);
            step(f, StepKind.REVIEW).with(PROCEDURE_STEP.VOTES_FOR, 15);
          }),
      shown("H1.1", "one more than half agreed", "1/1 GREEN", f -> {
        complete(f);
        step(f, StepKind.REVIEW).with(PROCEDURE_STEP.VOTES_FOR, 16);
      }),
      shown("H1.1", "a step on the day of the one that precedes it", "1/1 GREEN", f -> {
        complete(f);
        step(f, StepKind.TOWNSHIP_REVIEW).on(PROCEDURE_STEP.DONE_ON, "2026-03-11");
      }),
      shown(
          "H1.1",
          "a step after the identification is none of its steps",
          "0/1 RED | 缺程序环节：乡镇审核 -> procedure_step.kind",
          f -> {
            complete(f);
            step(f, StepKind.TOWNSHIP_REVIEW).on(PROCEDURE_STEP.DONE_ON, "2026-03-28");
          }),
      shown(
          "H1.1", "a step of another episode", "0/1 RED | 缺程序环节：乡镇审核 -> procedure_step.kind", f -> {
            complete(f);
            step(f, StepKind.TOWNSHIP_REVIEW)
                .with(PROCEDURE_STEP.EPISODE, CleanFamily.registration(f).id());
          }),
      shown(
          "H1.1",
          "published for four working days and a weekend",
          "0/1 RED | 公示4个工作日，少于规定的5个工作日 -> procedure_step.public_until",
          f -> {
            complete(f);
            notice(f).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2026-03-16");
          }),
      shown("H1.1", "published for five working days", "1/1 GREEN", f -> {
        complete(f);
        notice(f).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2026-03-17");
      }),
      shown(
          "H1.1",
          "the region demands more working days",
          "0/1 RED | 公示8个工作日，少于规定的9个工作日 -> procedure_step.public_until",
          f -> {
            complete(f);
            f.parameter("publicity.workdays", "9");
          }),
      shown(
          "H1.1",
          "published until before it began",
          "0/1 RED | 公示开始或结束时间不全 -> procedure_step.public_from",
          f -> {
            complete(f);
            notice(f).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2026-03-10");
          }),
      shown(
          "H1.1",
          "published for one day",
          "0/1 RED | 公示1个工作日，少于规定的5个工作日 -> procedure_step.public_until",
          f -> {
            complete(f);
            notice(f).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2026-03-11");
          }),
      shown(
          "H1.1",
          "published until nobody knows when",
          "0/1 RED | 公示开始或结束时间不全 -> procedure_step.public_from",
          f -> {
            complete(f);
            notice(f).without(PROCEDURE_STEP.PUBLIC_UNTIL);
          }),
      shown(
          "H1.1",
          "published since nobody knows when",
          "0/1 RED | 公示开始或结束时间不全 -> procedure_step.public_from",
          f -> {
            complete(f);
            notice(f).without(PROCEDURE_STEP.PUBLIC_FROM);
          }),
      shown("H1.1", "a notice dated by its publicity only", "1/1 GREEN", f -> {
        complete(f);
        notice(f).without(PROCEDURE_STEP.DONE_ON);
      }),
      shown("H1.1", "lifted out and not monitored", "0/0 NONE", CleanFamily::unmonitored),
      shown(
          "H1.1",
          "registered: six days of publicity",
          "0/1 RED | 公示6天，少于规定的7天 -> procedure_step.public_until",
          f -> {
            registered(f).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2014-10-26");
          }),
      shown("H1.1", "registered: seven days of publicity, a weekend among them", "1/1 GREEN", f -> {
        registered(f).on(PROCEDURE_STEP.PUBLIC_UNTIL, "2014-10-27");
      }));

  private ProcedureShown() {}

  private static Shown shown(
      String indicator, String name, String expected, Consumer<Family> change) {
    return new Shown(indicator, name, expected, change);
  }

  static void complete(Family family) {
    add(family, CleanFamily.monitoring(family), StepKind.WARNING, "2026-03-02");
    add(family, CleanFamily.monitoring(family), StepKind.TOWNSHIP_REVIEW, "2026-03-24");
  }

  /// Registered until today; the notice of its registration.
  static Part registered(Family family) {
    Part episode = CleanFamily.registration(CleanFamily.unmonitored(family))
        .without(EPISODE.ENDED_ON)
        .with(EPISODE.STATE, EpisodeState.ACTIVE);
    add(family, episode, StepKind.HOUSE_CHECK, "2014-10-12");
    add(family, episode, StepKind.TOWNSHIP_REVIEW, "2014-11-20");
    return family.all(Catalogue.PROCEDURE_STEP).stream()
        .filter(part -> part.row().get(PROCEDURE_STEP.PUBLIC_FROM) != null)
        .findFirst()
        .orElseThrow();
  }

  private static void add(Family family, Part episode, StepKind kind, String day) {
    family
        .add(Catalogue.PROCEDURE_STEP)
        .with(PROCEDURE_STEP.EPISODE, episode.id())
        .with(PROCEDURE_STEP.KIND, kind)
        .on(PROCEDURE_STEP.DONE_ON, day);
  }

  private static Part step(Family family, StepKind kind) {
    return family.all(Catalogue.PROCEDURE_STEP).stream()
        .filter(part -> Coded.of(kind).equals(part.row().get(PROCEDURE_STEP.KIND)))
        .toList()
        .getLast();
  }

  private static Part notice(Family family) {
    return step(family, StepKind.VILLAGE_NOTICE);
  }
}
