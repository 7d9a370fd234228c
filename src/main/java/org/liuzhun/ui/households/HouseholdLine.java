package org.liuzhun.ui.households;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAIRING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.VisitRound;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.ui.parts.StatusMark.Level;

/// A household as a line of the list.
///
/// @param id the household
/// @param title the name of its head, or that he is not named
/// @param group its villagers' group (村民组), empty while unknown
/// @param members how many people belong to it today
/// @param level what its findings say
/// @param registered whether it was lifted out of poverty (脱贫户)
/// @param monitored whether it is monitored now (监测对象)
/// @param causes its causes of poverty (致贫原因)
/// @param helpers the names of those who help it now (帮扶责任人)
/// @param due whether a visit is due by today
record HouseholdLine(
    UUID id,
    String title,
    String group,
    int members,
    Level level,
    boolean registered,
    boolean monitored,
    Set<Cause> causes,
    Set<String> helpers,
    boolean due) {

  /// Groups one after the other, within a group by the household's age in the register.
  static final Comparator<HouseholdLine> BY_GROUP =
      Comparator.comparing(HouseholdLine::group, new GroupOrder()).thenComparing(HouseholdLine::id);

  static HouseholdLine of(
      VillageFile village, Dossier dossier, Policy policy, LocalDate day, Level level) {
    Situation situation = Situation.of(dossier, day);
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    for (Row row : dossier.rows(Catalogue.CAUSE)) {
      var cause = row.get(CAUSE.KIND);
      if (cause != null && cause.known() != null) {
        causes.add(cause.known());
      }
    }
    return new HouseholdLine(
        dossier.id(),
        dossier.called(),
        dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, ""),
        dossier.members(day).size(),
        level,
        holds(dossier, EpisodeKind.REGISTERED, _ -> true),
        holds(dossier, EpisodeKind.MONITORED, episode -> Episodes.inForce(episode, day)),
        causes,
        helpers(village, situation),
        VisitRound.next(situation, policy, day)
            .filter(next -> !next.isAfter(day))
            .isPresent());
  }

  private static Set<String> helpers(VillageFile village, Situation situation) {
    return situation.help().pairings().stream()
        .flatMap(pairing -> village.row(Catalogue.HELPER, pairing.get(PAIRING.HELPER)).stream())
        .map(helper -> helper.get(HELPER.NAME, ""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean holds(Dossier dossier, EpisodeKind kind, Predicate<Row> when) {
    return dossier.rows(Catalogue.EPISODE).stream()
        .anyMatch(row -> Episodes.is(row, kind) && Episodes.counts(row) && when.test(row));
  }
}
