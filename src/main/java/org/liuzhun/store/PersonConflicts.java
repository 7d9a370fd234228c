package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;

/// People who were entered twice, and people who were moved into two households.
///
/// @param rows makes conflicts of rows
/// @param village the village
record PersonConflicts(RowConflicts rows, VillageFile village) {

  List<Conflict> list() {
    List<Conflict> found = new ArrayList<>();
    Set<UUID> different = rows.different();
    numbers().values().stream()
        .filter(same -> same.size() > 1 && !different.contains(RowConflicts.name(same.keySet())))
        .forEach(same -> rows.of(Conflict.Kind.SAME_PERSON, Catalogue.PERSON, same.values())
            .ifPresent(found::add));
    memberships().values().stream()
        .filter(open ->
            open.stream().map(row -> row.get(MEMBERSHIP.HOUSEHOLD)).distinct().count() > 1)
        .forEach(open -> rows.of(Conflict.Kind.TWO_HOUSEHOLDS, Catalogue.MEMBERSHIP, open)
            .ifPresent(found::add));
    return found;
  }

  /// The people with each identity number.
  private Map<String, Map<UUID, Row>> numbers() {
    Map<String, Map<UUID, Row>> numbers = new TreeMap<>();
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.everybody()) {
        String number = member.person().get(PERSON.ID_NUMBER);
        if (number != null) {
          numbers
              .computeIfAbsent(Hygiene.key(number), _ -> new TreeMap<>())
              .put(member.file().id(), member.person());
        }
      }
    }
    return numbers;
  }

  /// Where each person is a member now.
  private Map<UUID, List<Row>> memberships() {
    Map<UUID, List<Row>> open = new TreeMap<>();
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.everybody()) {
        if (member.membership().get(MEMBERSHIP.LEFT_ON) == null) {
          open.computeIfAbsent(member.file().id(), _ -> new ArrayList<>()).add(member.membership());
        }
      }
    }
    return open;
  }
}
