package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.assessment.Exclusions;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// 扶持对象精准: the right people.
final class PeopleIndicators {

  private static final List<Indicator> HOUSEHOLDS = List.of(
      Indicator.households(
              "H1.1", Precision.PEOPLE, PeopleIndicators::isHelped, PeopleIndicators::procedure)
          .using("publicity.days", "publicity.workdays"),
      Indicator.findings(
          "H1.2", Precision.PEOPLE, Situation::tracked, "C001", "C002", "C003", "C006", "C007"),
      Indicator.findings(
          "H1.3",
          Precision.PEOPLE,
          PeopleIndicators::isHelped,
          "C077",
          "C078",
          "C080",
          "C082",
          "C083"),
      Indicator.village("H1.4", Precision.PEOPLE, Identification::takenIn)
          .using(
              "line.poverty",
              "line.monitor",
              "income.measure",
              "income.reference.claims",
              "income.reference.self_paid"),
      Indicator.households(
              "H1.5", Precision.PEOPLE, Situation::tracked, PeopleIndicators::exclusions)
          .using(Exclusions.PARAMETER),
      Indicator.households("H1.6", Precision.PEOPLE, Situation::tracked, PeopleIndicators::survey)
          .using("survey.months"));

  static final List<Indicator> ALL = Stream.concat(
          HOUSEHOLDS.stream(),
          Stream.of(
              Indicator.village("V1.1", Precision.PEOPLE, PeopleIndicators::allSound)
                  .using(HOUSEHOLDS.stream()
                      .flatMap(indicator -> indicator.parameters().stream())
                      .distinct()
                      .toArray(String[]::new)),
              Indicator.village("V1.2", Precision.PEOPLE, Overlooked::suspects).using(overlooked()),
              Indicator.village("V1.3", Precision.PEOPLE, PeopleIndicators::monitoredShare)
                  .ofOwnColour(),
              VillageRecords.SCREENED))
      .toList();

  private PeopleIndicators() {}

  private static String[] overlooked() {
    return Stream.concat(
            Stream.of(
                "line.monitor",
                "income.measure",
                "income.reference.claims",
                "income.reference.self_paid"),
            Warnings.ALL.stream()
                .filter(trigger -> trigger.severity() == Severity.ERROR)
                .flatMap(trigger -> trigger.parameters().stream()))
        .distinct()
        .toArray(String[]::new);
  }

  private static boolean isHelped(Situation household) {
    return Survey.inForce(household).isPresent();
  }

  private static List<Remark> procedure(Situation household, Survey survey) {
    return Survey.inForce(household)
        .map(episode -> Procedure.takingIn(episode, household, survey))
        .orElse(List.of());
  }

  private static List<Remark> exclusions(Situation household, Survey survey) {
    Row row = household.household();
    if (!row.get(HOUSEHOLD.EXCLUSION_EXPLANATION, "").isEmpty()) {
      return List.of();
    }
    return Exclusions.of(row, survey.policy(), survey.today()).stream()
        .map(flag -> Remark.of("board.exclusion", Catalogue.HOUSEHOLD.field(flag))
            .at(row, HOUSEHOLD.EXCLUSION_EXPLANATION))
        .toList();
  }

  private static List<Remark> survey(Situation household, Survey survey) {
    Row row = household.household();
    LocalDate signed = row.get(HOUSEHOLD.HEAD_SIGNED_ON);
    int months = survey.whole("survey.months");
    if (signed == null) {
      return List.of(Remark.of("board.survey.unsigned").at(row, HOUSEHOLD.HEAD_SIGNED_ON));
    }
    return signed.plusMonths(months).isBefore(survey.today())
        ? List.of(Remark.of("board.survey.old", signed, months).at(row, HOUSEHOLD.HEAD_SIGNED_ON))
        : List.of();
  }

  private static void allSound(Tally tally) {
    Survey survey = tally.survey();
    Set<UUID> wrong = new HashSet<>();
    for (Indicator indicator : HOUSEHOLDS) {
      indicator.read(survey).offenders().stream()
          .flatMap(offender -> Stream.ofNullable(offender.household()))
          .forEach(wrong::add);
    }
    survey.households().stream().filter(Situation::tracked).forEach(household -> {
      boolean sound = !wrong.contains(household.id());
      tally.judge(household.id(), sound ? List.of() : List.of(Remark.of("board.not-all-sound")));
    });
  }

  /// People of monitored households by rural population; a figure without a threshold.
  private static void monitoredShare(Tally tally) {
    rate(
        tally,
        tally.survey().households().stream()
            .filter(household -> household.monitored().isPresent())
            .mapToInt(household -> household.members().size())
            .sum(),
        Colour.GREEN);
  }

  static int ruralPopulation(Survey survey) {
    return survey.context().village().village().get(VILLAGE.RURAL_POPULATION, 0);
  }

  static void rate(Tally tally, int people, Colour colour) {
    int population = ruralPopulation(tally.survey());
    if (population == 0) {
      Row village = tally.survey().context().village().village();
      tally.missing(Remark.of("board.population-unknown").at(village, VILLAGE.RURAL_POPULATION));
    } else {
      tally.rate(people, population, colour);
    }
  }
}
