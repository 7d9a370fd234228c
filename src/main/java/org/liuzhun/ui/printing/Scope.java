package org.liuzhun.ui.printing;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.PrintedHandbook;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// Which households are printed (打印范围).
sealed interface Scope {

  /// Everybody.
  record All() implements Scope {}

  /// One household.
  record One(UUID household) implements Scope {}

  /// Those lifted out of poverty, or those monitored now.
  record Standing(boolean monitored) implements Scope {}

  /// Those whose handbook was printed too long ago.
  record Old() implements Scope {}

  /// The households of a village that are meant, by number.
  ///
  /// @param group of which group they are; empty means of any
  default List<Dossier> of(VillageFile village, LocalDate today, String group) {
    Policy policy = Policy.of(village);
    return village.dossiers().stream()
        .filter(dossier -> has(dossier, policy, today))
        .filter(dossier -> this instanceof One
            || group.isEmpty()
            || group.equals(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, "")))
        .sorted(Comparator.comparing(dossier -> dossier.household().get(HOUSEHOLD.NUMBER, "")))
        .toList();
  }

  private boolean has(Dossier dossier, Policy policy, LocalDate today) {
    return switch (this) {
      case All() -> true;
      case One(UUID household) -> dossier.id().equals(household);
      case Old() -> PrintedHandbook.tooOld(dossier.household(), policy, today).isPresent();
      case Standing(boolean monitored) -> {
        Situation situation = Situation.of(dossier, today);
        yield monitored
            ? situation.monitored().isPresent()
            : situation.registered().isPresent();
      }
    };
  }

  /// The name in the language in use.
  default String label(VillageFile village) {
    return switch (this) {
      case All() -> Texts.of("ui.printing.scope.all");
      case One(UUID household) ->
        Texts.of(
            "ui.printing.scope.one",
            village.dossier(household).map(Dossier::called).orElse(""));
      case Old() -> Texts.of("ui.printing.scope.old");
      case Standing(boolean monitored) ->
        Texts.of(monitored ? "ui.printing.scope.monitored" : "ui.printing.scope.registered");
    };
  }

  /// What can be chosen in a village.
  ///
  /// @param one the household that somebody came from, or null
  static List<Scope> choices(VillageFile village, @Nullable UUID one) {
    List<Scope> choices = new ArrayList<>();
    if (one != null) {
      choices.add(new One(one));
    }
    choices.add(new All());
    choices.add(new Standing(false));
    choices.add(new Standing(true));
    choices.add(new Old());
    return choices;
  }

  /// The villagers' groups, in their order.
  static List<String> groups(VillageFile village) {
    return GroupOrder.groups(village);
  }
}
