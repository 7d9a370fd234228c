package org.liuzhun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.OtherParameters;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.assessment.games.GameReading;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.assessment.matching.Suggestion;
import org.liuzhun.assessment.matching.Suggestions;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// Figures, suggestions and verdicts name the parameters they used: when all others change, they
/// stay as they are.
class NamedParametersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final VillageFile village =
      VillageFile.of(DemoVillage.of(24, 1, TODAY).rows());

  @TestFactory
  Stream<DynamicTest> anIndicatorUsesNoParameterThatItDoesNotName() {
    Board board = Board.of(judged(village));
    return Board.INDICATORS.stream()
        .map(indicator -> DynamicTest.dynamicTest(indicator.code(), () -> {
          Board other = Board.of(judged(OtherParameters.than(indicator.parameters(), village)));
          assertEquals(
              shown(board.reading(indicator.code())), shown(other.reading(indicator.code())));
        }));
  }

  @TestFactory
  Stream<DynamicTest> aGameUsesNoParameterThatItDoesNotName() {
    Map<String, GameReading> usual = games(village);
    return usual.values().stream()
        .map(reading -> DynamicTest.dynamicTest(reading.game().toString(), () -> {
          GameReading other = games(OtherParameters.than(reading.game().parameters(), village))
              .get(reading.game().toString());
          assertEquals(reading.look(), other.look());
          assertEquals(reading.toString(), other.toString());
        }));
  }

  @Test
  void aConditionUsesNoParameterThatItDoesNotName() {
    int seen = 0;
    for (Condition.Kind kind : Condition.Kind.values()) {
      Policy other = Policy.of(OtherParameters.than(kind.parameters(), village));
      for (Situation situation : situations()) {
        Optional<Condition> usual = condition(situation, kind, Policy.of(village));
        assertEquals(usual, condition(situation, kind, other), kind + " " + situation.id());
        seen += usual.isPresent() ? 1 : 0;
      }
    }
    assertTrue(seen > 100, seen + " conditions");
  }

  @Test
  void aSuggestionUsesNoParameterThatItDoesNotName() {
    List<Suggestion> all = new ArrayList<>();
    for (Situation situation : situations()) {
      for (Suggestion one : Suggestions.of(situation, Policy.of(village), village)) {
        VillageFile other = OtherParameters.than(one.parameters(), village);
        assertTrue(
            Suggestions.of(situation, Policy.of(other), other).stream()
                .anyMatch(found -> found.type() == one.type()
                    && found.person().equals(one.person())
                    && found.source() == one.source()),
            () -> situation.dossier().title() + " " + one.type() + " " + one.source());
        all.add(one);
      }
    }
    assertFalse(all.isEmpty());
  }

  private List<Situation> situations() {
    return village.dossiers().stream()
        .map(dossier -> Situation.of(dossier, TODAY))
        .toList();
  }

  private static Optional<Condition> condition(
      Situation situation, Condition.Kind kind, Policy policy) {
    return Verdict.of(situation, policy).flatMap(verdict -> verdict.condition(kind));
  }

  private static Judgement judged(VillageFile village) {
    return Judgement.of(village, Policy.of(village), TODAY);
  }

  private static Map<String, GameReading> games(VillageFile village) {
    return Games.ofRegister(judged(village)).stream()
        .collect(Collectors.toMap(reading -> reading.game().toString(), reading -> reading));
  }

  private static String shown(Reading reading) {
    return reading.numerator() + " of " + reading.denominator() + " " + reading.colour() + " "
        + reading.missing().isPresent() + " "
        + reading.offenders();
  }
}
