package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.registry.VillageFile;

/// A finding names the parameters it used: when all others change, it is found all the same.
class DeclaredParametersTest {

  @TestFactory
  Stream<DynamicTest> aCheckUsesNoParameterThatItDoesNotName() {
    return CheckTest.TRIALS.stream().map(trial -> test(trial, Checks.of(trial.check())));
  }

  @TestFactory
  Stream<DynamicTest> aWarningUsesNoParameterThatItDoesNotName() {
    return WarningTrials.ALL.stream()
        .map(trial -> test(
            trial,
            Warnings.ALL.stream()
                .filter(check -> check.id().equals(trial.check()))
                .findFirst()
                .orElseThrow()));
  }

  private static DynamicTest test(Trial trial, Check check) {
    return DynamicTest.dynamicTest(trial.check() + " " + trial.name(), () -> {
      Family family = CleanFamily.of(1);
      trial.change().accept(family);
      VillageFile village = Family.village(family);
      assertEquals(
          found(check, village), found(check, OtherParameters.than(check.parameters(), village)));
    });
  }

  private static List<String> found(Check check, VillageFile village) {
    return OneCheck.judge(check, village).stream()
        .map(finding -> finding.severity() + " " + finding.row() + " " + finding.message())
        .toList();
  }
}
