package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.text.Texts;

/// Every finding's sentence tells something of the household it is about: a name, a figure, a day,
/// a choice. What only says that nothing is recorded has nothing to tell.
class OwnFiguresTest {

  private static final Map<String, String> NOTHING_TO_TELL = Map.of(
      "check.c071.never", "no living conditions were ever recorded: there is nothing else to tell");

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @TestFactory
  Stream<DynamicTest> theSentenceOfATrippedCaseTellsSomethingOfTheHousehold() {
    return Stream.concat(CheckTest.TRIALS.stream(), WarningTrials.ALL.stream())
        .filter(Trial::trips)
        .map(trial -> DynamicTest.dynamicTest(
            trial.check() + " " + trial.name(),
            () -> found(trial)
                .forEach(finding -> assertTrue(
                    tells(finding) || NOTHING_TO_TELL.containsKey(sentence(finding)),
                    () -> sentence(finding) + ": " + finding.message()))));
  }

  @Test
  void everyExceptionIsMet() {
    Set<String> met = Stream.concat(CheckTest.TRIALS.stream(), WarningTrials.ALL.stream())
        .flatMap(trial -> found(trial).stream())
        .filter(finding -> !tells(finding))
        .map(OwnFiguresTest::sentence)
        .collect(Collectors.toSet());
    assertEquals(NOTHING_TO_TELL.keySet(), met);
  }

  private static boolean tells(Finding finding) {
    List<Object> values = finding.remark().arguments();
    return values.stream()
        .filter(value -> !(value instanceof Field<?>))
        .anyMatch(value -> Stream.of(Texts.CHINESE, Texts.ENGLISH).allMatch(language -> {
          Texts.use(language);
          String shown = Argument.shown(value, Cover.HIDDEN);
          return !shown.isBlank() && finding.message().contains(shown);
        }));
  }

  private static String sentence(Finding finding) {
    return finding.remark().key();
  }

  private static List<Finding> found(Trial trial) {
    Family family = CleanFamily.of(1);
    trial.change().accept(family);
    return OneCheck.judge(check(trial.check()), family);
  }

  private static Check check(String id) {
    return Stream.concat(Checks.ALL.stream(), Warnings.ALL.stream())
        .filter(check -> check.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
