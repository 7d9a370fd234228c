package org.liuzhun.spreadsheet.form;

import java.util.List;
import java.util.function.Predicate;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;

/// Counts the households and people of the village, or of a share of it (全村、分组汇总), as the register
/// has them today.
final class VillageCounts {

  private VillageCounts() {}

  static Answer of(Worked worked, Whose whose) {
    List<Situation> open = whose.register().village().dossiers().stream()
        .map(dossier -> Situation.of(dossier, whose.today()))
        .filter(household -> !household.closed())
        .filter(whose.register().share().has())
        .toList();
    return switch (worked) {
      case HOUSEHOLDS -> WorkedAnswers.count(open.size());
      case PEOPLE -> people(open, _ -> true);
      case LIFTED_HOUSEHOLDS -> households(open, Situation::lifted);
      case LIFTED_PEOPLE -> people(open.stream().filter(Situation::lifted).toList(), _ -> true);
      case MONITORED_HOUSEHOLDS -> households(open, VillageCounts::isMonitored);
      case MONITORED_PEOPLE ->
        people(open.stream().filter(VillageCounts::isMonitored).toList(), _ -> true);
      case LOW_INCOME_HOUSEHOLDS ->
        households(open, household -> household.members().stream().anyMatch(MemberNow::lowIncome));
      case LOW_INCOME_VILLAGERS -> people(open, Who.LOW_INCOME::has);
      case DESTITUTE_VILLAGERS -> people(open, Who.DESTITUTE::has);
      case DISABLED_VILLAGERS -> people(open, Who.DISABLED::has);
      case LABOURING_VILLAGERS -> people(open, Who.LABOURERS::has);
      case WORKING_VILLAGERS -> people(open, Who.WORKERS::has);
      case PUPIL_VILLAGERS -> people(open, Who.PUPILS::has);
      case ILL_VILLAGERS -> people(open, Who.ILL::has);
      case ELDERLY_VILLAGERS -> people(open, Who.ELDERLY::has);
      case POST_HOLDING_VILLAGERS -> people(open, Who.POST_HOLDERS::has);
      default -> Answer.unknown();
    };
  }

  private static boolean isMonitored(Situation household) {
    return household.monitored().isPresent();
  }

  private static Answer households(List<Situation> all, Predicate<Situation> such) {
    return WorkedAnswers.count((int) all.stream().filter(such).count());
  }

  private static Answer people(List<Situation> all, Predicate<MemberNow> such) {
    return WorkedAnswers.count((int) all.stream()
        .flatMap(household -> household.members().stream())
        .filter(such)
        .count());
  }
}
