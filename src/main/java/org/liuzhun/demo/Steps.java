package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.List;
import org.liuzhun.policy.Policy;
import org.liuzhun.policy.WorkingDays;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.StepKind;

/// Complete procedures in date order: registration, exit, monitoring and its removal.
final class Steps {

  private static final int NOTICE_DAYS = 11;

  /// Around the Spring Festival eleven days hold fewer working days than a notice needs.
  private static final int NOTICE_WORKDAYS = 5;

  private static final WorkingDays CALENDAR =
      WorkingDays.of(VillageFile.empty(), Policy.of(VillageFile.empty()));

  /// Of as many representatives the dice say how many came and voted against.
  private static final int OF = 42;

  private final Family family;
  private final Row episode;

  Steps(Family family, Row episode) {
    this.family = family;
    this.episode = episode;
  }

  /// Registration: two notices and one announcement (两公示一公告).
  List<Row> registration(LocalDate identified) {
    return List.of(
        step(StepKind.APPLICATION, identified.minusDays(60)),
        step(StepKind.HOUSE_CHECK, identified.minusDays(52)),
        review(identified.minusDays(45)),
        notice(StepKind.VILLAGE_NOTICE, identified.minusDays(43)),
        step(StepKind.TOWNSHIP_REVIEW, identified.minusDays(28)),
        notice(StepKind.TOWNSHIP_NOTICE, identified.minusDays(26)),
        step(StepKind.COUNTY_DECISION, identified.minusDays(6)),
        step(StepKind.ANNOUNCEMENT, identified.minusDays(3)),
        step(StepKind.DATA_ENTRY, identified));
  }

  /// Exit from poverty, or removal of the risk, with the head's recognition.
  List<Row> exit(LocalDate ended) {
    return List.of(
        step(StepKind.HOUSE_CHECK, ended.minusDays(32)),
        review(ended.minusDays(26)),
        step(StepKind.RECOGNITION, ended.minusDays(22)),
        notice(StepKind.VILLAGE_NOTICE, ended.minusDays(20)),
        step(StepKind.TOWNSHIP_REVIEW, ended.minusDays(6)),
        step(StepKind.COUNTY_DECISION, ended),
        step(StepKind.ANNOUNCEMENT, ended.plusDays(2)));
  }

  /// A removal of the risk in its midst: the notice in the village is still up.
  List<Row> leaving(LocalDate begun) {
    return List.of(
        step(StepKind.HOUSE_CHECK, begun.plusDays(1)),
        review(begun.plusDays(5)),
        step(StepKind.RECOGNITION, begun.plusDays(8)),
        notice(StepKind.VILLAGE_NOTICE, begun.plusDays(10)));
  }

  /// Monitoring: nine steps from the clue to the entry.
  List<Row> monitoring(LocalDate clue, LocalDate identified) {
    return List.of(
        step(StepKind.APPLICATION, clue.plusDays(1)),
        step(StepKind.HOUSE_CHECK, clue.plusDays(2)),
        step(StepKind.AUTHORISATION, clue.plusDays(2)),
        step(StepKind.COMPARISON, clue.plusDays(4)),
        review(clue.plusDays(6)),
        notice(StepKind.VILLAGE_NOTICE, clue.plusDays(7)),
        step(StepKind.TOWNSHIP_REVIEW, clue.plusDays(20)),
        step(StepKind.COUNTY_DECISION, identified),
        step(StepKind.DATA_ENTRY, identified));
  }

  private Row step(StepKind kind, LocalDate day) {
    return Row.empty(Catalogue.PROCEDURE_STEP, family.setting().nextId())
        .with(PROCEDURE_STEP.HOUSEHOLD, family.id())
        .with(PROCEDURE_STEP.EPISODE, episode.id())
        .with(PROCEDURE_STEP.KIND, Coded.of(kind))
        .with(PROCEDURE_STEP.DONE_ON, day)
        .with(PROCEDURE_STEP.PLACE, Words.pick("places", family.dice()))
        .with(
            PROCEDURE_STEP.SIGNER,
            kind == StepKind.APPLICATION || kind == StepKind.RECOGNITION
                ? family.head().name()
                : Words.pick("signers", family.dice()));
  }

  private Row review(LocalDate day) {
    int expected = family.setting().representatives();
    int present = family.dice().between(34, OF) * expected / OF;
    int against = family.dice().between(0, 2) * expected / OF;
    return step(StepKind.REVIEW, day)
        .with(PROCEDURE_STEP.EXPECTED, expected)
        .with(PROCEDURE_STEP.PRESENT, present)
        .with(PROCEDURE_STEP.VOTES_FOR, present - against)
        .with(PROCEDURE_STEP.VOTES_AGAINST, against)
        .with(PROCEDURE_STEP.VOTES_ABSTAINED, 0);
  }

  private Row notice(StepKind kind, LocalDate from) {
    LocalDate usual = from.plusDays(NOTICE_DAYS);
    LocalDate least = CALENDAR.after(from.minusDays(1), NOTICE_WORKDAYS);
    return step(kind, from)
        .with(PROCEDURE_STEP.PUBLIC_FROM, from)
        .with(PROCEDURE_STEP.PUBLIC_UNTIL, usual.isBefore(least) ? least : usual);
  }
}
