package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;

/// Finds households by 户编号, else by the ID number of the head.
final class Households {

  private final Map<String, Set<UUID>> byNumber = new HashMap<>();
  private final Map<String, Set<UUID>> byHead = new HashMap<>();
  private final Map<UUID, String> numbers = new HashMap<>();

  Households(VillageFile village, ImportSettings settings) {
    for (Dossier dossier : village.dossiers()) {
      add(
          dossier.id(),
          dossier.household().get(HOUSEHOLD.NUMBER),
          dossier
              .head(settings.today())
              .map(head -> head.person().get(PERSON.ID_NUMBER))
              .orElse(null));
    }
  }

  void add(UUID household, @Nullable String number, @Nullable String headId) {
    if (number != null) {
      byNumber.computeIfAbsent(number, _ -> new HashSet<>()).add(household);
      numbers.put(household, number);
    }
    if (headId != null) {
      byHead.computeIfAbsent(headId, _ -> new HashSet<>()).add(household);
    }
  }

  Match match(@Nullable String number, @Nullable String headId) {
    Set<UUID> numbered = number == null ? Set.of() : byNumber.getOrDefault(number, Set.of());
    if (numbered.size() > 1) {
      return Match.doubt(numbered, "problem.household-number-twice", String.valueOf(number));
    }
    if (numbered.size() == 1) {
      return new Match.Known(numbered.iterator().next());
    }
    Set<UUID> headed = headId == null ? Set.of() : byHead.getOrDefault(headId, Set.of());
    if (headed.size() > 1) {
      return Match.doubt(headed, "problem.head-twice");
    }
    if (headed.isEmpty()) {
      return new Match.Unknown();
    }
    UUID household = headed.iterator().next();
    String other = numbers.get(household);
    return number == null || other == null
        ? new Match.Known(household)
        : Match.doubt(headed, "problem.household-number-differs", number, other);
  }
}
