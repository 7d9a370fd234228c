package org.liuzhun.ui.households;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;

/// Finds by part of a name, by the end of an identity number, by part of a household number.
public final class PlainSearch implements HouseholdSearch {

  @Override
  public Set<UUID> find(VillageFile village, String words) {
    return village.dossiers().stream()
        .filter(dossier -> matches(dossier, words))
        .map(Dossier::id)
        .collect(Collectors.toSet());
  }

  private static boolean matches(Dossier dossier, String words) {
    return dossier.household().get(HOUSEHOLD.NUMBER, "").contains(words)
        || dossier.everybody().stream()
            .anyMatch(member -> member.name().contains(words)
                || member.person().get(PERSON.ID_NUMBER, "").endsWith(words));
  }
}
