package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.games.GameReading;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.assessment.games.Look;
import org.liuzhun.assessment.guarantee.GuaranteeVerdict;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.RemovalKind;

/// 脱贫成效精准: the right results.
final class ResultIndicators {

  static final List<Indicator> ALL = List.of(
      Indicator.village("H6.1", Precision.RESULTS, Earnings::aboveLine)
          .using(
              "line.exit.working",
              "line.monitor",
              "line.poverty",
              "income.measure",
              "income.evidence.share"),
      Indicator.households(
              "H6.2", Precision.RESULTS, Situation::tracked, ResultIndicators::guarantees)
          .using(
              "school.age",
              "school.years",
              "water.minutes.max",
              "water.litres.min",
              "water.reliability.min",
              "water.dry_days.max"),
      Indicator.households(
              "H6.3",
              Precision.RESULTS,
              h -> ended(h).findAny().isPresent(),
              ResultIndicators::procedures)
          .using("publicity.days", "publicity.workdays"),
      Indicator.households("H6.4", Precision.RESULTS, Survey::isStable, Earnings::followedUp)
          .using("income.drop.red", "income.transfer.share"),
      Indicator.village("V6.1", Precision.RESULTS, ResultIndicators::incidence)
          .using("incidence.threshold")
          .ofOwnColour(),
      VillageRecords.EXIT,
      VillageRecords.CONTENT,
      Indicator.households(
          "V6.4",
          Precision.RESULTS,
          h -> returned(h).findAny().isPresent(),
          (h, _) -> unhandled(h)),
      Indicator.village("V6.5", Precision.RESULTS, ResultIndicators::games)
          .using(Games.ALL.stream()
              .filter(game -> !game.readsLog())
              .flatMap(game -> game.parameters().stream())
              .distinct()
              .sorted()
              .toArray(String[]::new))
          .ofOwnColour());

  private ResultIndicators() {}

  private static List<Remark> guarantees(Situation household, Survey survey) {
    return Guarantees.of(household, survey.policy()).stream()
        .map(GuaranteeVerdict::reasons)
        .flatMap(List::stream)
        .toList();
  }

  /// Exits and removals with help; a natural removal has no procedure.
  private static Stream<Row> ended(Situation household) {
    return household.episodes().stream()
        .filter(episode -> !Episodes.inForce(episode, household.today()))
        .filter(episode -> {
          var removal = episode.get(EPISODE.REMOVAL);
          return removal == null || !removal.is(RemovalKind.NATURAL);
        });
  }

  private static List<Remark> procedures(Situation household, Survey survey) {
    return ended(household)
        .flatMap(episode -> Procedure.lettingGo(episode, household, survey).stream())
        .toList();
  }

  /// Poor people by rural population: below the threshold of the exit of villages.
  private static void incidence(Tally tally) {
    Survey survey = tally.survey();
    int people = survey.households().stream()
        .filter(Situation::poor)
        .mapToInt(household -> household.members().size())
        .sum();
    boolean high = people > 0 && isHigh(survey, people, PeopleIndicators.ruralPopulation(survey));
    PeopleIndicators.rate(tally, people, high ? Colour.RED : Colour.GREEN);
  }

  private static boolean isHigh(Survey survey, int people, int population) {
    return survey
        .policy()
        .decimal("incidence.threshold", survey.today())
        .filter(limit -> BigDecimal.valueOf(100L * people)
                .compareTo(limit.multiply(BigDecimal.valueOf(population)))
            >= 0)
        .isPresent();
  }

  /// The figures of the index that have a large enough sample. At most amber: none is a fault.
  private static void games(Tally tally) {
    List<GameReading> judged = Games.ofRegister(tally.survey().judgement()).stream()
        .filter(reading -> reading.look() == Look.QUIET || reading.look() == Look.WORTH_A_LOOK)
        .toList();
    judged.forEach(reading -> tally.judge(
        null,
        reading.look() == Look.QUIET
            ? List.of()
            : List.of(Remark.of(
                "board.game",
                reading.game().code(),
                reading.game().title(),
                reading.counted(),
                reading.sample()))));
    if (judged.isEmpty()) {
      tally.missing(Remark.of("board.games.too-few"));
    } else {
      long quiet =
          judged.stream().filter(reading -> reading.look() == Look.QUIET).count();
      tally.rate((int) quiet, judged.size(), quiet == judged.size() ? Colour.GREEN : Colour.AMBER);
    }
  }

  private static Stream<Row> returned(Situation household) {
    return household.episodes().stream().filter(episode -> {
      var state = episode.get(EPISODE.STATE);
      return state != null && state.is(EpisodeState.RETURNED);
    });
  }

  private static List<Remark> unhandled(Situation household) {
    return returned(household)
        .filter(episode -> !isHandled(episode, household))
        .map(episode -> Remark.of("board.returned").at(episode, EPISODE.STATE))
        .toList();
  }

  /// A return to poverty is handled once the household is registered or monitored anew and is so
  /// still, or was until the end of the episode that names this return.
  private static boolean isHandled(Row returned, Situation household) {
    LocalDate since =
        returned.get(EPISODE.ENDED_ON, returned.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN));
    return household.episodes().stream()
        .filter(episode -> episode != returned && Episodes.counts(episode))
        .filter(episode -> !episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN).isBefore(since))
        .anyMatch(episode -> Episodes.inForce(episode, household.today())
            || returned.id().equals(episode.get(EPISODE.RELAPSE_OF)));
  }
}
