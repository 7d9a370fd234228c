package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.function.Predicate;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;

/// Counts the village's households and people (全村汇总) as the register has them today.
final class VillageCounts {

  private VillageCounts() {}

  static Answer of(Worked worked, Whose whose) {
    List<Situation> open = whose.register().village().dossiers().stream()
        .map(dossier -> Situation.of(dossier, whose.today()))
        .filter(household -> !household.closed())
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
      case LOW_INCOME_VILLAGERS -> people(open, MemberNow::lowIncome);
      case DESTITUTE_VILLAGERS -> people(open, MemberNow::destitute);
      case DISABLED_VILLAGERS -> people(open, member -> member.now().yes(PERSON_YEAR.DISABLED));
      case LABOURING_VILLAGERS -> people(open, MemberNow::able);
      case WORKING_VILLAGERS -> people(open, MemberNow::works);
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
