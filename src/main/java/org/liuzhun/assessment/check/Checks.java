package org.liuzhun.assessment.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;

/// The catalogue of checks (逻辑校验), in the order of their numbers.
public final class Checks {

  /// Every check.
  public static final List<Check> ALL = Stream.of(
          IdentityChecks.ALL,
          FamilyChecks.ALL,
          EducationChecks.ALL,
          HealthChecks.ALL,
          InsuranceChecks.ALL,
          AbilityChecks.ALL,
          WorkChecks.ALL,
          SafetyNetChecks.ALL,
          HousingChecks.ALL,
          LandChecks.ALL,
          CauseChecks.ALL,
          RiskChecks.ALL,
          MeasureChecks.ALL,
          MatchingChecks.ALL,
          DevelopmentChecks.ALL,
          IncomeChecks.ALL,
          IncomeSourceChecks.ALL,
          IncomePatternChecks.ALL,
          ProcedureChecks.ALL,
          RemovalChecks.ALL,
          HelperChecks.ALL,
          VisitChecks.ALL,
          LivingChecks.ALL,
          IncomeSizeChecks.ALL,
          ProjectFundChecks.ALL,
          PaymentChecks.ALL,
          ProbityChecks.ALL,
          ProjectChecks.ALL,
          PlannedChecks.ALL,
          VillageChecks.ALL,
          SpellChecks.ALL,
          PaperChecks.ALL)
      .flatMap(List::stream)
      .sorted(Comparator.comparing(Check::id))
      .toList();

  private Checks() {}

  /// The check with this id.
  ///
  /// @throws java.util.NoSuchElementException when there is none
  public static Check of(String id) {
    return ALL.stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
  }
}
